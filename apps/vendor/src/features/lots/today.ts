/** Today in Vietnam, `YYYY-MM-DD`, whatever the phone's own zone is. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now)
