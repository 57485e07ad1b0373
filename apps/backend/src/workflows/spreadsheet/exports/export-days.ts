import { type ExportDaysQuery, MAX_EXPORT_DAYS } from "@cho-htx/contracts"
import { refuseField } from "../../../lib/refusal"
import { vietnamDay } from "../../../lib/vietnam-day"
import { sheetMessages } from "../messages"
import type { Days } from "./order-pages"

const DAY_MS = 86_400_000
const USUAL = 31

/** The days of an export: those that were asked for, else the last 31 until today. Throws INVALID_DATA for a wrong or too long span. */
export function exportDays({ from, to }: ExportDaysQuery, now: number = Date.now()): Days {
  const last = to ?? vietnamDay(now)
  const first = from ?? new Date(Date.parse(last) - (USUAL - 1) * DAY_MS).toISOString().slice(0, 10)
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  if (!(days >= 1 && days <= MAX_EXPORT_DAYS)) throw refuseField("from", sheetMessages.days)
  return { from: first, to: last }
}
