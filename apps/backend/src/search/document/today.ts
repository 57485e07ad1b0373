const vietnam = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })

/** The day in Vietnam, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => vietnam.format(now)
