/** Vietnam keeps UTC+7 all year. */
const TIME_ZONE = "Asia/Ho_Chi_Minh"

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** Calendar pieces of an instant on a clock in Vietnam. Throws RangeError for text that is no date. */
function inVietnam(iso: string): Record<string, string> {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not a date: "${iso}"`)
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** "2028-06-18" or a UTC instant → "18/06/2028" in Vietnam. Throws RangeError for text that is no date. */
export function formatDate(isoOrYmd: string): string {
  const ymd = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoOrYmd)
  if (ymd) {
    inVietnam(isoOrYmd)
    return `${ymd[3]}/${ymd[2]}/${ymd[1]}`
  }
  const { day, month, year } = inVietnam(isoOrYmd)
  return `${day}/${month}/${year}`
}

/** UTC instant → "22/11/2026, 11:05" in Vietnam. Throws RangeError for text that is no date. */
export function formatDateTime(iso: string): string {
  const { day, month, year, hour, minute } = inVietnam(iso)
  return `${day}/${month}/${year}, ${hour}:${minute}`
}
