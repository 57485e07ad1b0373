import { setImmediate } from "node:timers/promises"

/** Longest that other requests wait for a long piece of work, milliseconds. */
const TURN_MS = 20

/**
 * For long work in many steps: what it answers is awaited after each step, and lets others have their turn when more than 20 ms have passed
 * since they had one.
 */
export function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await setImmediate()
    since = performance.now()
  }
}
