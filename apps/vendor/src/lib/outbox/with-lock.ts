/**
 * Runs `work` in one tab at a time. Where the browser has no locks (an address without TLS) it runs anyway: the server counts a key once,
 * so two tabs would only send the same entry twice, never do it twice.
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator
  if (!locks) return work()
  await locks.request(name, work)
}
