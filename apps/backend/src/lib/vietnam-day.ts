const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })

/** Calendar day in Vietnam at an instant, `YYYY-MM-DD`; certificates and campaigns count in these days. */
export function vietnamDay(at: Date | number = Date.now()): string {
  return calendar.format(at)
}
