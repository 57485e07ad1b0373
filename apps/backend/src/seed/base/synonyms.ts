import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { synonymGroups } from "./synonym-groups"

/** The same group has the same id on every start, so that one staff changed or removed is not brought back. */
const idOf = (group: readonly string[]) =>
  `syn_${createHash("sha256").update(group.join("\n")).digest("hex").slice(0, 26).toUpperCase()}`

/** Gives the market the synonyms it begins with; a database that has ever had any is left alone. */
export async function ensureSynonyms(container: MedusaContainer): Promise<void> {
  const groups = synonymGroups.map((phrases) => ({ id: idOf(phrases), phrases }))
  await sql(
    pgOf(container),
    `insert into synonym_group (id, phrases)
     select g->>'id', array(select json_array_elements_text(g->'phrases')) from json_array_elements(?::json) as g
     where not exists (select from synonym_group) on conflict do nothing`,
    [JSON.stringify(groups)],
  )
}
