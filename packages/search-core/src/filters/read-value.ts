import { invalid } from "../errors.js"
import type { SearchField } from "../fields/types.js"
import { limits } from "../limits.js"

function readText(path: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return invalid(`"${path}" expects a text`)
  }
  const text = String(value)
  if (text.includes("\u0000")) invalid(`"${path}" holds a control character`)
  if (text.length > limits.filterTextLength) invalid(`"${path}" is longer than ${limits.filterTextLength} characters`)
  return text
}

/** Converts a filter value to its field's kind: text, number (dates in ms since 1970) or boolean. Refuses what does not fit. */
export function readValue(field: SearchField, value: unknown): string | number | boolean {
  if (field.kind === "number") {
    const given = typeof value === "number" || typeof value === "string" || value instanceof Date
    const number = field.date && typeof value !== "number" ? new Date(String(value)).getTime() : Number(value)
    if (!given || value === "" || !Number.isFinite(number))
      invalid(`"${field.path}" expects a ${field.date ? "date" : "number"}`)
    return number
  }
  if (field.kind === "boolean") {
    if (value === true || value === "true") return true
    if (value === false || value === "false") return false
    return invalid(`"${field.path}" expects true or false`)
  }
  return readText(field.path, value)
}

/** A value or a list as a list; refused when it is too long. */
export function readList(field: SearchField, value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : [value]
  if (list.length > limits.filterValues) invalid(`"${field.path}" has more than ${limits.filterValues} values`)
  return list
}
