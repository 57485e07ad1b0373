/** What one part of the tests came to. */
export type Tally = { passed: number; failed: number; skipped: number }

export type PartResult = Tally & { part: string; seconds: number }

export const none: Tally = { passed: 0, failed: 0, skipped: 0 }

/** Adds tallies up. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, next) => ({
      passed: total.passed + next.passed,
      failed: total.failed + next.failed,
      skipped: total.skipped + next.skipped,
    }),
    none,
  )
}

/** The table at the end; its last line is the total over all parts. */
export function summary(results: PartResult[]): string {
  const rows = results.map(({ part, passed, failed, skipped, seconds }) =>
    [
      part.padEnd(12),
      ...[passed, failed, skipped].map((n) => String(n).padStart(8)),
      `${seconds.toFixed(1)} s`.padStart(10),
    ].join(""),
  )
  const head = [
    "part".padEnd(12),
    ...["passed", "failed", "skipped"].map((name) => name.padStart(8)),
    "time".padStart(10),
  ].join("")
  const total = sum(results)
  return `\n${[head, ...rows].join("\n")}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`
}
