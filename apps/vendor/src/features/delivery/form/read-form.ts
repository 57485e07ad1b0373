import { type DeliveryTable, deliveryZones } from "@cho-htx/contracts"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import { isUnclear, readAmount, readWhole } from "../../goods/form/read-number"
import { byName } from "../table/by-name"
import { type FlatTable, type TableField, tableFields, tableOf } from "../table/flat-table"
import { type DeliveryForm, type FormField, isOn } from "./delivery-form"

/** One sentence per field that must be mended. */
export type Complaints = Partial<Record<FormField, string>>

export interface ReadForm {
  /** Values of the fields that can be read; the others are null. */
  values: FlatTable
  wrong: Complaints
  /** The whole table once nothing is wrong. */
  table: DeliveryTable | null
}

type Read = { value: number | boolean | null; wrong?: string }
type Sentences = DeliveryWords["errors"]

const MOST_GRAMS = 1_000_000
const MOST_FEE = 10_000_000
const MOST_DAYS = 60
const MOST_GOODS = 1_000_000_000

/** Kilograms as people type them ("1,5", "2 kg") in whole grams. */
export function readGrams(typed: string, errors: Sentences): Read {
  const text = typed.replace(/\s*kg\s*$/i, "")
  if (isUnclear(text)) return { value: null, wrong: fill(errors.weight_unclear, { typed: text.trim() }) }
  const kilos = readAmount(text)
  if (kilos === null || Number.isNaN(kilos)) return { value: null, wrong: errors.weight }
  const grams = Math.round(kilos * 1000)
  return grams < 1 || grams > MOST_GRAMS ? { value: null, wrong: errors.weight_range } : { value: grams }
}

function readWithin(typed: string, [least, most]: [number, number], missing: string, over: string): Read {
  const value = readWhole(typed)
  if (value === null || Number.isNaN(value) || value < least) return { value: null, wrong: missing }
  return value > most ? { value: null, wrong: over } : { value }
}

function readField(field: TableField, form: DeliveryForm, errors: Sentences): Read {
  const typed = form[field]
  if (field === "pickup") return { value: isOn(typed) }
  if (field.endsWith("_g")) return readGrams(typed, errors)
  if (field.includes(".days_")) return readWithin(typed, [0, MOST_DAYS], errors.days, errors.days)
  if (field !== "free_from") return readWithin(typed, [0, MOST_FEE], errors.fee, errors.fee_most)
  if (!isOn(form.free)) return { value: null }
  return readWithin(typed, [1, MOST_GOODS], errors.free_from, errors.free_most)
}

/** What the form says, with a sentence for each answer that cannot be used. */
export function readForm(form: DeliveryForm, { errors }: Pick<DeliveryWords, "errors">): ReadForm {
  const reads = byName(tableFields, (field) => readField(field, form, errors))
  const values = byName(tableFields, (field) => reads[field].value)
  const wrong: Complaints = Object.fromEntries(
    tableFields.flatMap((field) => (reads[field].wrong ? [[field, reads[field].wrong]] : [])),
  )
  for (const zone of deliveryZones) {
    const [soonest, latest] = [values[`zones.${zone}.days_min`], values[`zones.${zone}.days_max`]]
    if (typeof soonest === "number" && typeof latest === "number" && latest < soonest)
      wrong[`zones.${zone}.days_max`] = fill(errors.days_order, { n: soonest })
  }
  return { values, wrong, table: Object.keys(wrong).length === 0 ? tableOf(values) : null }
}
