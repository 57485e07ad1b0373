/** Whole minutes from `now` (ms since 1970) until a UTC instant, rounded up; 0 once it has passed. */
export function minutesLeft(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 60_000))
}
