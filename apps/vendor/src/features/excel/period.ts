export const periods = ["month", "last_month", "days_31", "year"] as const
export type Period = (typeof periods)[number]

const DAY_MS = 86_400_000
const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
const day = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Days in Vietnam, both included, `YYYY-MM-DD`. */
export function daysOf(period: Period, now: number = Date.now()): { from: string; to: string } {
  const today = calendar.format(now)
  const [year = 0, month = 1] = today.split("-").map(Number)
  const firstOfMonth = `${today.slice(0, 7)}-01`
  switch (period) {
    case "month":
      return { from: firstOfMonth, to: today }
    case "last_month":
      return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) }
    case "days_31":
      return { from: day(Date.parse(today) - 30 * DAY_MS), to: today }
    case "year":
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}
