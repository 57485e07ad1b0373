const DAY_MS = 86_400_000

/** Whole days from `now` until the end of `date` (`YYYY-MM-DD` in Vietnam, UTC+7); 0 on the last day, negative after. */
export function daysLeft(date: string, now: Date): number {
  const endOfDay = Date.parse(`${date}T23:59:59+07:00`)
  return Math.floor((endOfDay - now.getTime()) / DAY_MS)
}
