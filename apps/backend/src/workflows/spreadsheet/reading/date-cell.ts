const DAY_MS = 86_400_000
/** Day 0 of a workbook: Excel takes 1900 for a leap year, so its serial numbers hold from March 1900 on. */
const epochs = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) }

/** Number formats of Excel that show a date or a time (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const isEastAsian = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Whether a number format shows numbers as dates: by its own code, or by what Excel means with its id. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id) || isEastAsian(id)
  // What stands in quotes, brackets or behind a backslash is text: "đ" and [Red] are no days.
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "")
  return /[dmyhs]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/0+(?=\s*$)/g, ""))
}

/** A serial number of Excel as people write the day: "05/01/2026"; the number itself when it is no day. */
export function dayOf(serial: number, system: keyof typeof epochs): string {
  const date = new Date(epochs[system] + Math.floor(serial) * DAY_MS)
  if (Number.isNaN(date.getTime())) return String(serial)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
}
