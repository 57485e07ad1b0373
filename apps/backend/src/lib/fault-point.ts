/** Set only for tests: a product runs with NODE_ENV=production, where nothing below can be reached. */
const wanted = process.env.NODE_ENV === "test" ? process.env.FAULT_POINT : undefined

/** Steps passed so far; FAULT_POINT="name#3" dies at the third passing. */
const passed = new Map<string, number>()

/**
 * A boundary between two steps at which a test may have the process killed as a power cut would: no rollback is sent, no handler runs.
 * Does nothing outside test builds.
 */
export function faultPoint(name: string): void {
  if (wanted === undefined) return
  const [at, times = "1"] = wanted.split("#")
  if (at !== name) return
  const count = (passed.get(name) ?? 0) + 1
  passed.set(name, count)
  if (count === Number(times)) process.kill(process.pid, "SIGKILL")
}
