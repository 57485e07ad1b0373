import type { SearchTypes } from "@medusajs/framework/types"
import { ident } from "../plan/names.js"
import type { IndexPlan } from "../plan/types.js"
import { filterSql } from "../sql/filters.js"
import { analyzeWhenGrown } from "./analyze-when-grown.js"
import { type CatalogEntry, nextEdition, noteRemoval } from "./catalog.js"
import { type Database, rows, type Sql } from "./database.js"
import { projectRow } from "./project.js"
import { documentsTable, facetsTable, vocabularyTable } from "./tables.js"
import { forgetLexicon } from "./vocabulary.js"

const chunk = 500
const types = { text: "text", number: "double precision", boolean: "boolean" }

function recordColumns(plan: IndexPlan): { names: string[]; typed: string[] } {
  const fields = plan.fields.filter((field) => field.column)
  const names = fields.map((field) => ident(field.column ?? ""))
  return {
    names,
    typed: fields.map((field, index) => `${names[index]} ${types[field.kind]}${field.array ? "[]" : ""}`),
  }
}

/** JSON without what PostgreSQL refuses inside JSON text: NUL, and halves of letters. */
const toJson = (value: unknown) =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "string" ? item.replaceAll("\0", "").replaceAll(/\p{Surrogate}/gu, "\ufffd") : item,
  )

/** Answers whether the vocabulary learnt a word. */
async function writeChunk(
  db: Sql,
  entry: CatalogEntry,
  documents: SearchTypes.SearchDocument[],
  edition: number,
): Promise<boolean> {
  const projected = documents.map((document) => projectRow(document, entry.plan))
  // One statement cannot touch a row twice: the last document of an id wins. Sorted, so that writers never deadlock.
  const byId = new Map(projected.map(({ row }) => [row.id, row]))
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { names, typed } = recordColumns(entry.plan)
  const list = [`"id"`, ...names].join(", ")
  const update = [`"words"`, `"facet_key"`, `"edition"`, ...names]
    .map((name) => `${name} = excluded.${name}`)
    .join(", ")
  await db.raw(
    `with given as materialized (
       select * from json_to_recordset(?::json) as r("id" text, "document" jsonb, "words" text, "facet_key" bigint${typed.map((column) => `, ${column}`).join("")})),
     kept as (insert into ${ident(documentsTable(entry.table))} select "id", "document" from given
       on conflict ("id") do update set "document" = excluded."document")
     insert into ${ident(entry.table)} (${list}, "words", "facet_key", "edition")
       select ${list}, "words"::tsvector, "facet_key", ?::bigint from given
     on conflict ("id") do update set ${update}`,
    [toJson(sorted), edition],
  )
  const keys = new Map(projected.map(({ facets }) => [facets.key, facets.values]))
  const ordered = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => ({ key, values }))
  await db.raw(
    `insert into ${ident(facetsTable(entry.table))} ("key", "values")
     select "key", "values" from json_to_recordset(?::json) as r("key" bigint, "values" json) on conflict do nothing`,
    [toJson(ordered)],
  )
  const words = [...new Set(projected.flatMap((item) => item.words))].sort()
  const learnt = await rows(
    db,
    `insert into ${ident(vocabularyTable(entry.table))} ("word") select json_array_elements_text(?::json) on conflict do nothing returning 1`,
    [JSON.stringify(words)],
  )
  return learnt.length > 0
}

/** Writes documents, replacing those of the same id; all or none. */
export async function upsertDocuments(
  db: Database,
  entry: CatalogEntry,
  documents: SearchTypes.SearchDocument[],
): Promise<void> {
  const learnt = await db.transaction(async (trx) => {
    const edition = await nextEdition(trx, entry.name)
    let any = false
    for (let at = 0; at < documents.length; at += chunk)
      any = (await writeChunk(trx, entry, documents.slice(at, at + chunk), edition)) || any
    return any
  })
  if (learnt) forgetLexicon(db, entry.table)
  await analyzeWhenGrown(db, entry.table, documents.length)
}

/** Rows that a condition selects go, and their documents with them. */
async function deleteWhere(
  db: Database,
  { name, table }: CatalogEntry,
  where: string,
  params: readonly unknown[],
): Promise<void> {
  await db.transaction(async (trx) => {
    await nextEdition(trx, name)
    const [gone] = await rows<{ some: boolean }>(
      trx,
      `with gone as (delete from ${ident(table)} where ${where} returning "id"),
       documents as (delete from ${ident(documentsTable(table))} where "id" in (select "id" from gone))
       select exists (select from gone) as "some"`,
      params,
    )
    if (gone?.some) await noteRemoval(trx, name)
  })
}

/** Deletes what the filters select. */
export async function deleteDocuments(
  db: Database,
  entry: CatalogEntry,
  filters: SearchTypes.SearchFilters,
): Promise<void> {
  const ids = filters[entry.plan.primaryKey]
  if (Object.keys(filters).length === 1 && Array.isArray(ids)) {
    await deleteWhere(db, entry, `"id" in (select json_array_elements_text(?::json))`, [toJson(ids.map(String))])
    return
  }
  const { sql, params } = filterSql(filters, entry.plan)
  await deleteWhere(db, entry, sql, params)
}

export async function clearDocuments(db: Database, { name, table }: CatalogEntry): Promise<void> {
  const tables = [table, documentsTable(table), facetsTable(table), vocabularyTable(table)]
  await db.transaction(async (trx) => {
    await nextEdition(trx, name)
    await noteRemoval(trx, name)
    await trx.raw(`truncate ${tables.map(ident).join(", ")}`)
  })
}
