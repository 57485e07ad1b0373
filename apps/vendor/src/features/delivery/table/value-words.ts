import type { DeliveryTable } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import { showAmount } from "../../goods/form/read-number"
import { type FlatTable, flatTable, type TableField, zonePart } from "./flat-table"

/** "1,5 kg", on one line. */
export const weightWords = (grams: number, { units }: Pick<DeliveryWords, "units">): string =>
  `${showAmount(grams / 1000)}\u00a0${units.kg}`

/** "tới trong ngày", "2 ngày", "1–3 ngày". */
export function daysWords(min: number, max: number, { in_days }: Pick<DeliveryWords, "in_days">): string {
  if (max === 0) return in_days.today
  const words = min < max ? in_days.span : min === 1 ? in_days.one : in_days.same
  return fill(words, { n: min, min, max }).replaceAll(" ", "\u00a0")
}

/** What a field is called where two tables are compared: "Cùng tỉnh, giá ban đầu". */
export function fieldName(field: TableField, words: DeliveryWords): string {
  const at = zonePart(field)
  if (at) return fill(words.fields[at.part], { zone: words.zones[at.zone] })
  const names: Record<string, string> = words.fields
  return names[field] ?? field
}

/** A field's value as people read it. */
export function flatWords(field: TableField, value: FlatTable[TableField], words: DeliveryWords): string {
  if (typeof value === "boolean") return value ? words.fields.yes : words.fields.no
  if (value === null) return words.fields.never
  if (field.endsWith("_g")) return weightWords(value, words)
  return field.includes(".days_") ? `${value}\u00a0${words.units.days}` : formatDong(value)
}

/** The same of a whole table. */
export const valueWords = (field: TableField, table: DeliveryTable, words: DeliveryWords): string =>
  flatWords(field, flatTable(table)[field], words)
