import { invalid, type SearchField, soundOf, tokenize } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToBoolean, searchValueToNumber, setDocumentPath } from "@medusajs/framework/utils"
import { accentName, companion, has, sortName, soundName, suffixName } from "../plan/names.js"
import type { MeiliField, MeiliPlan } from "../plan/types.js"
import { encodeText } from "./exact-text.js"
import { exactWord } from "./exact-word.js"
import { sortText } from "./sort-text.js"

type Value = string | number | boolean

/** What the server takes as a document's key. */
const plainKey = /^[\w-]{1,511}$/
/** Words of a field that a second try and synonyms can find. */
const companionWords = 400

function coerce(field: SearchField, value: unknown): Value | undefined {
  if (field.kind === "number") return searchValueToNumber(value, field.date)
  if (field.kind === "boolean") return searchValueToBoolean(value)
  return String(value)
}

/** Distinct values of a field; lists count each value once, as facets must. */
function valuesOf(document: SearchTypes.SearchDocument, field: MeiliField): Value[] {
  const values = readDocumentPath(document, field.path.split("."))
    .map((value) => coerce(field, value))
    .filter((value) => value !== undefined)
  return field.array ? [...new Set(values)] : values.slice(0, 1)
}

const backwards = (text: string) => [...text].reverse().join("")

function addField(target: Record<string, unknown>, field: MeiliField, values: Value[]): void {
  if (!field.exact || values.length === 0) return
  const put = (name: string, stored: Value[]) => setDocumentPath(target, name, field.array ? stored : stored[0])
  put(field.exact, field.kind === "text" ? values.map((value) => encodeText(String(value))) : values)
  if (field.kind !== "text") return
  const [first] = values
  if (field.sortable && !field.array) setDocumentPath(target, sortName(field.path), sortText(String(first)))
  if (field.suffix)
    put(
      suffixName(field.path),
      values.map((value) => encodeText(backwards(String(value)))),
    )
}

/** Words of a searched field, as they sound and with their accents in letters. */
function wordsOf(document: SearchTypes.SearchDocument, path: string): { sounds: string; accents: string } {
  const texts = readDocumentPath(document, path.split(".")).map(String)
  const words = texts.flatMap((text) => tokenize(text, companionWords)).slice(0, companionWords)
  return {
    sounds: words.map(({ plain }) => soundOf(plain)).join(" "),
    accents: words.map(({ exact }) => exactWord(exact)).join(" "),
  }
}

/** A document as it is stored: itself, and the companion that filters, facets, sorting and the second try read. */
export function projectDocumentForStore(
  document: SearchTypes.SearchDocument,
  plan: MeiliPlan,
): Record<string, unknown> {
  const key = String(document[plan.primaryKey] ?? "")
  if (!plainKey.test(key))
    invalid(
      `A document's "${plan.primaryKey}" must be letters, digits, "-" and "_", got ${JSON.stringify(key.slice(0, 80))}`,
    )
  const stored: Record<string, unknown> = { ...document, [plan.primaryKey]: key, [companion]: {} }
  const filled: string[] = []
  for (const field of plan.fields) {
    const values = valuesOf(document, field)
    if (values.length) filled.push(encodeText(field.path))
    addField(stored, field, values)
    if (field.weight === null) continue
    const { sounds, accents } = wordsOf(document, field.path)
    setDocumentPath(stored, soundName(field.path), sounds)
    setDocumentPath(stored, accentName(field.path), accents)
  }
  setDocumentPath(stored, has, filled)
  return stored
}
