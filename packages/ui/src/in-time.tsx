/**
 * Runs `work` with a signal that aborts after `ms` milliseconds (reason: a `TimeoutError`) or together with `outer` (its own reason), and
 * keeps no timer afterwards. By hand, because phones of 2020 know neither `AbortSignal.timeout` nor `AbortSignal.any`.
 */
export async function inTime<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  const controller = new AbortController()
  const cancel = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(new DOMException("No answer in time", "TimeoutError")), ms)
  if (outer?.aborted) cancel()
  outer?.addEventListener("abort", cancel, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener("abort", cancel)
  }
}
