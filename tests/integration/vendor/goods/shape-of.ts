/** What a value is made of, without what it says: names of fields, kinds of values. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : []
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "metadata")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => [name, shapeOf(entry)]),
  )
}
