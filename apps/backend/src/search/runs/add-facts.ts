import type { CheckFacts } from "./types"

const samples = 20
const none: CheckFacts = {
  documents: 0,
  expected: 0,
  missing: 0,
  different: 0,
  extra: 0,
  repaired: 0,
  failed: 0,
  sample: [],
}
const counts = ["documents", "expected", "missing", "different", "extra", "repaired", "failed"] as const

/** What a check has found so far and what it found on one more page. */
export function addFacts(before: Partial<CheckFacts>, found: Partial<CheckFacts>): CheckFacts {
  const sum = { ...none, ...before }
  for (const name of counts) sum[name] += found[name] ?? 0
  return { ...sum, sample: [...sum.sample, ...(found.sample ?? [])].slice(0, samples) }
}
