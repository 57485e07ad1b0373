/** What names rows in Medusa's internal services: ids, filters, or a selector. */
export type Keys = string | object | string[] | object[]

const isText = (value: unknown): value is string => typeof value === "string"

/** Ids or filters as one filter of Medusa's internal services. Nothing named finds nothing. */
export function filterOf(keys: Keys): object {
  const list: unknown[] = Array.isArray(keys) ? keys : [keys]
  if (list.every(isText)) return { id: list }
  return { $or: list.map((key) => (typeof key === "object" && key !== null && "selector" in key ? key.selector : key)) }
}
