/** Deeper bodies are refused before anything recurses over them. */
const DEEPEST = 64

/**
 * JSON with sorted keys and no spaces: equal texts for equal values, however the caller wrote them.
 * Throws RangeError for a value nested more than 64 levels deep.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError(`nested deeper than ${DEEPEST} levels`)
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry, depth + 1)).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const fields = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry, depth + 1)}`).join(",")}}`
}
