import type { AdminSynonymGroup, AdminSynonymListQuery, AdminSynonymListResponse } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"

interface Row {
  id: string
  phrases: string[]
  updated_at: string
  updated_by: string | null
}

/** All of them: there are never more than two thousand, and folded words are compared here. */
const sql = "select id, phrases, updated_at, updated_by from synonym_group where deleted_at is null limit 2000"

const collator = new Intl.Collator("vi")

async function withActors(pg: Knex, page: Row[]): Promise<AdminSynonymGroup[]> {
  const actors = await readActors(
    pg,
    page.flatMap(({ updated_by }) => updated_by ?? []),
  )
  return page.map((row) => ({ ...row, updated_by: row.updated_by === null ? null : actors(row.updated_by) }))
}

/** One page of groups in order of their first phrase; `q` is found in any phrase, with or without accents. */
export async function listGroups(
  pg: Knex,
  { q, limit, offset }: AdminSynonymListQuery,
): Promise<AdminSynonymListResponse> {
  const wanted = fold(q ?? "")
  const found = (await rows<Row>(pg, sql))
    .filter(({ phrases }) => phrases.some((phrase) => fold(phrase).includes(wanted)))
    .sort((a, b) => collator.compare(a.phrases[0] ?? "", b.phrases[0] ?? "") || (a.id < b.id ? -1 : 1))
  const page = found.slice(offset, offset + limit)
  return { groups: await withActors(pg, page), count: found.length, limit, offset }
}

/** One group; null when there is none. */
export async function readGroup(pg: Knex, id: string): Promise<AdminSynonymGroup | null> {
  const found = await rows<Row>(
    pg,
    "select id, phrases, updated_at, updated_by from synonym_group where id = ? and deleted_at is null",
    [id],
  )
  return (await withActors(pg, found))[0] ?? null
}
