import type { SearchField } from "@cho-htx/search-core"

/** Beside its own fields every document carries this object; nothing of it is ever returned. */
export const companion = "_m"

/** Paths of the fields a document has a value for: existence without the server's own idea of null and empty. */
export const has = `${companion}.has`
/** A field's words as they sound, the only ones in which the server may forgive typos: a second try searches them. */
export const soundName = (path: string): string => `${companion}.q.${path}`

/** A field's words with their accents in letters, which the server would not tell apart: what synonyms are looked up in. */
export const accentName = (path: string): string => `${companion}.x.${path}`

const letters = { text: "t", number: "n", boolean: "b" } as const

/** What filters and facets read: exact texts, numbers, booleans. The kind is in the name, so that settings tell it. */
export const exactName = ({ kind, date, array, path }: Pick<SearchField, "kind" | "date" | "array" | "path">): string =>
  `${companion}.${date ? "d" : letters[kind]}${array ? "s" : ""}.${path}`

/** What texts are sorted and compared by. */
export const sortName = (path: string): string => `${companion}.s.${path}`

/** Texts backwards, for "ends with". */
export const suffixName = (path: string): string => `${companion}.r.${path}`

/** Reads a name made by `exactName`; null for any other. */
export function readExactName(name: string): Pick<SearchField, "kind" | "date" | "array" | "path"> | null {
  const [, letter, list, path] = /^_m\.([tndb])(s?)\.(.+)$/.exec(name) ?? []
  if (!letter || !path) return null
  const kind = letter === "t" ? "text" : letter === "b" ? "boolean" : "number"
  return { kind, date: letter === "d", array: list === "s", path }
}
