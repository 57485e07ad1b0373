import type { AdminCooperativeListQuery } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"

interface Row {
  id: string
  name: string
  short_name: string
  registration_code: string
  created_at: Date
}

const vietnamese = new Intl.Collator("vi")
const sorts = {
  name: (a: Row, b: Row) => vietnamese.compare(a.short_name, b.short_name),
  created_at: (a: Row, b: Row) => a.created_at.getTime() - b.created_at.getTime(),
  "-created_at": (a: Row, b: Row) => b.created_at.getTime() - a.created_at.getTime(),
}

function holdsWords(text: string | undefined) {
  const words = fold(text ?? "")
    .split(" ")
    .filter(Boolean)
  return (row: Row) => {
    const haystack = fold(`${row.name} ${row.short_name} ${row.registration_code}`)
    return words.every((word) => haystack.includes(word))
  }
}

/**
 * Ids of all cooperatives that match, in the order asked for. Words are found with or without accents and names sort as
 * in Vietnamese: done here, over a few thousand narrow rows, it needs no extension and no collation of the server.
 */
export async function findCooperatives(pg: Knex, query: AdminCooperativeListQuery): Promise<string[]> {
  const filter = where(
    ["deleted_at is null"],
    query.status && ["status = ?", query.status],
    query.commune_code && ["commune_code = ?", query.commune_code],
    query.sector && ["sector = ?", query.sector],
    query.change_request && [
      "exists (select from cooperative_change_request r where r.cooperative_id = cooperative.id and r.state = ? and r.deleted_at is null)",
      "open",
    ],
  )
  const all = await rows<Row>(
    pg,
    `select id, name, short_name, registration_code, created_at from cooperative where ${filter.sql} order by id limit 20000`,
    filter.bindings,
  )
  return all
    .filter(holdsWords(query.q))
    .sort(sorts[query.sort])
    .map((row) => row.id)
}
