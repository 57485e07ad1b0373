import type { DeliveryTable } from "@cho-htx/contracts"
import { fieldAmount, showNumber } from "../../goods/form/read-number"
import { byName } from "../table/by-name"
import { flatTable, type TableField, tableFields } from "../table/flat-table"

/** Answers that are typed, and two switches, which are "on" or empty. */
export type FormField = TableField | "free"
/** What stands in the fields, as it is typed. */
export type DeliveryForm = Record<FormField, string>
export type TypedFields = Partial<DeliveryForm>

export const formFields: FormField[] = [...tableFields, "free"]

const ON = "on"
/** How a switch stands. */
export const isOn = (text: string): boolean => text === ON
export const switchText = (on: boolean): string => (on ? ON : "")

function textOf(field: TableField, value: number | boolean | null): string {
  if (typeof value === "boolean") return switchText(value)
  if (value === null) return ""
  return field.endsWith("_g") ? fieldAmount(value / 1000) : showNumber(value)
}

/** A table as the form shows it. */
export function formOf(table: DeliveryTable): DeliveryForm {
  const flat = flatTable(table)
  const texts = byName(tableFields, (field) => textOf(field, flat[field]))
  return { ...texts, free: switchText(table.free_from !== null) }
}

/** The answers of a form that differ from another one's. */
export function typedOver(start: DeliveryForm, form: DeliveryForm): TypedFields {
  return Object.fromEntries(
    formFields.filter((field) => form[field] !== start[field]).map((field) => [field, form[field]]),
  )
}
