import type { Binding } from "./rows"

/** Conditions of one statement with their bindings, kept in step. */
export interface Where {
  sql: string
  bindings: Binding[]
}

/** Joins the conditions that apply by `and`; a condition without a value is left out. */
export function where(...conditions: ([sql: string, ...bindings: Binding[]] | false | null | undefined | "")[]): Where {
  const used = conditions.filter((condition) => Boolean(condition)) as [string, ...Binding[]][]
  return {
    sql: used.map(([sql]) => `(${sql})`).join(" and ") || "true",
    bindings: used.flatMap(([, ...bindings]) => bindings),
  }
}
