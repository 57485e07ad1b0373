/** Resolves after so many milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Polls until the check holds; false when it did not within the time (milliseconds). */
export async function waitUntil(check: () => Promise<boolean> | boolean, timeoutMs: number, everyMs = 50) {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(everyMs)) {
    if (await check()) return true
  }
  return false
}

/** Whether the address answers with a success status. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(20_000) })).ok
  } catch {
    return false
  }
}
