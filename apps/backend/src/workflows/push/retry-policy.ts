/** A message is given up after so many tries, some twenty minutes after the first: an order is news for a moment, and stands in the portal anyway. */
const MOST_TRIES = 5
const FIRST_MS = 15_000

/** Milliseconds to wait after the `tries`-th failed try (1 is the first), or what the service asked for if that is longer; null when it is given up. */
export function waitAfter(tries: number, asked: number | null): number | null {
  return tries >= MOST_TRIES ? null : Math.max(FIRST_MS * 4 ** (tries - 1), asked ?? 0)
}
