const DAY_MS = 86_400_000

/** Calendar day in Vietnam (UTC+7 all year) as `YYYY-MM-DD`, `offset` days from `now`. */
export function vietnamDay(now: Date, offset = 0): string {
  return new Date(now.getTime() + 7 * 3_600_000 + offset * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the month `months` earlier or later, moved back where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** First instant of a Vietnamese calendar day. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

/** Last second of a Vietnamese calendar day. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59+07:00`)
}
