import { invalid } from "../errors.js"
import { limits } from "../limits.js"
import type { PlannedField } from "../plan/types.js"

/** Converts a filter value to the type of the field's column: text, number (dates in ms since 1970) or boolean. Refuses what does not fit. */
export function toColumnValue(field: PlannedField, value: unknown): string | number | boolean {
  if (field.kind === "number") {
    const number = field.date && !(typeof value === "number") ? new Date(String(value)).getTime() : Number(value)
    if (value === "" || !Number.isFinite(number)) invalid(`"${field.path}" expects a ${field.date ? "date" : "number"}`)
    return number
  }
  if (field.kind === "boolean") {
    if (value === true || value === "true") return true
    if (value === false || value === "false") return false
    return invalid(`"${field.path}" expects true or false`)
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return invalid(`"${field.path}" expects a text`)
  }
  const text = String(value)
  if (text.includes("\u0000")) invalid(`"${field.path}" holds a control character`)
  if (text.length > limits.filterTextLength)
    invalid(`"${field.path}" is longer than ${limits.filterTextLength} characters`)
  return text
}
