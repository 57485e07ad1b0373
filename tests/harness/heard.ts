import { expect } from "vitest"

/**
 * Waits for a text in what a process says and fails with all it said when none comes. A row is written before the line about it, and
 * the line takes its own way here: never read `output()` at once after what one has seen in a table or an answer.
 */
export const heard = (process: { output(): string }, text: string | RegExp) =>
  expect.poll(() => process.output(), { timeout: 10_000, interval: 50 }).toMatch(text)
