import { fill } from "../../lib/i18n/fill"

/** `YYYY-MM-DD` as "Thứ ba 24/11" or "Tuesday 24/11"; the weekday comes from the browser's own Vietnamese. */
function day(ymd: string, locale: string): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${ymd}T00:00:00Z`),
  )
  const [, month, date] = ymd.split("-")
  const words = locale.startsWith("vi") ? weekday.charAt(0).toUpperCase() + weekday.slice(1).toLowerCase() : weekday
  return `${words} ${date}/${month}`
}

/** When a parcel should arrive: one day, or "first đến last" with the second weekday in lower case. */
export function deliveryDates(
  from: string | null,
  to: string | null,
  words: { dates: string },
  locale: string,
): string | null {
  if (!from || !to) return null
  if (from === to) return day(from, locale)
  const last = day(to, locale)
  return fill(words.dates, {
    from: day(from, locale),
    to: locale.startsWith("vi") ? last.charAt(0).toLowerCase() + last.slice(1) : last,
  })
}
