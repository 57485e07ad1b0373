/** A mail is given up after so many tries, about 15 hours after the first. */
export const MOST_TRIES = 8
const FIRST_MS = 30_000
const LONGEST_MS = 6 * 3_600_000

/** Milliseconds to wait after the `tries`-th failed try (1 is the first); null when it is given up. */
export function waitAfter(tries: number): number | null {
  return tries >= MOST_TRIES ? null : Math.min(LONGEST_MS, FIRST_MS * 4 ** (tries - 1))
}
