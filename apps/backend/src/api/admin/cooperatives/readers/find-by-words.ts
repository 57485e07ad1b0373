import { fold } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

interface Row {
  id: string
  name: string
  short_name: string
  registration_code: string
}

/** Ids of the cooperatives whose name or registration code holds every typed word, accents or not. Thousands of rows at most: folding here needs no extension. */
export async function findByWords(pg: Knex, text: string): Promise<string[]> {
  const words = fold(text).split(" ").filter(Boolean)
  const all = await rows<Row>(
    pg,
    "select id, name, short_name, registration_code from cooperative where deleted_at is null order by id limit 20000",
  )
  return all
    .filter((row) => {
      const haystack = fold(`${row.name} ${row.short_name} ${row.registration_code}`)
      return words.every((word) => haystack.includes(word))
    })
    .map((row) => row.id)
}
