import { createHash } from "node:crypto"

/** PostgreSQL cuts identifiers at 63 bytes; suffixes of indexes need room. */
const longest = 44

function identifier(prefix: string, text: string): string {
  const safe = text.toLowerCase().replace(/[^a-z0-9_]/g, "_")
  if (safe === text && safe.length <= longest) return `${prefix}${safe}`
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8)
  return `${prefix}${safe.slice(0, longest - 9)}_${hash}`
}

/** Table of a physical index; distinct for distinct names. */
export const tableName = (physicalName: string): string => identifier("search_vi_", physicalName)

/** Column of a dotted field path. */
export const columnName = (path: string): string => identifier("f_", path)

/** Quotes an identifier. */
export const ident = (name: string): string => `"${name.replaceAll('"', '""')}"`
