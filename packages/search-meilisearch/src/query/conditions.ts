import { has } from "../plan/names.js"

/** A condition in the server's filter language, or one that needs no asking. */
export type Condition = string | boolean

/** All of the parts; of none it is true. */
export function all(parts: Condition[]): Condition {
  if (parts.includes(false)) return false
  const asked = parts.filter((part) => typeof part === "string")
  return asked.length ? (asked.length === 1 ? (asked[0] ?? true) : `(${asked.join(" AND ")})`) : true
}

/** Any of the parts; of none it is false. */
export function any(parts: Condition[]): Condition {
  if (parts.includes(true)) return true
  const asked = parts.filter((part) => typeof part === "string")
  return asked.length ? (asked.length === 1 ? (asked[0] ?? false) : `(${asked.join(" OR ")})`) : false
}

export const not = (part: Condition): Condition => (typeof part === "boolean" ? !part : `NOT (${part})`)

/** The filter to send; undefined when every document fits. */
export function toFilter(part: Condition): string | undefined {
  if (part === true) return undefined
  return part === false ? `${quote(has)} IN []` : part
}

/** Quotes a name or a value. */
export const quote = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`
