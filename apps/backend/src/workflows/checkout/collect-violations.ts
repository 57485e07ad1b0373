import { checkInvariants, type Session, type Violation } from "./check-invariants"

/** Answers what breaks the checkout's rules, at most `most` rows: for tests and other callers who expect few. */
export async function collectViolations(session: Session, most = 1000): Promise<Violation[]> {
  const violations: Violation[] = []
  await checkInvariants(session, (violation) => {
    if (violations.length < most) violations.push(violation)
  })
  return violations
}
