import { ident } from "../plan/names.js"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import type { Sql } from "./database.js"

const columnTypes = { text: "text", number: "double precision", boolean: "boolean" }

const columnSql = (field: PlannedField) =>
  `${ident(field.column ?? "")} ${columnTypes[field.kind]}${field.array ? "[]" : ""}${field.kind === "text" ? ` collate "C"` : ""}`

/** Documents of one physical index as they were given: read for the hits of a page only. */
export const documentsTable = (table: string): string => `${table}_documents`

/** Values behind the facet keys of one physical index. */
export const facetsTable = (table: string): string => `${table}_facets`

/** Words of one physical index, for spelling repair. */
export const vocabularyTable = (table: string): string => `${table}_words`

/** Creates the tables of a physical index afresh: words with typed columns, documents, and the vocabulary. */
export async function createTables(db: Sql, table: string, plan: IndexPlan): Promise<void> {
  await dropTables(db, table)
  const stored = plan.fields.filter((field) => field.column)
  const columns = stored.map((field) => `, ${columnSql(field)}`).join("")
  await db.raw(
    `create table ${ident(table)} ("id" text collate "C" primary key, "words" tsvector not null, "facet_key" bigint not null, "edition" bigint not null${columns}) with (toast_tuple_target = 8160)`,
  )
  // Every score reads the words several times over: packed, they would be unpacked each time, at ten times the cost of the comparison.
  await db.raw(`alter table ${ident(table)} alter column "words" set storage external`)
  // Plans do not depend on which words there are (`matchesSql`); looking at them would take most of ANALYZE's time.
  await db.raw(`alter table ${ident(table)} alter column "words" set statistics 0`)
  await db.raw(
    `create table ${ident(documentsTable(table))} ("id" text collate "C" primary key, "document" jsonb not null) with (toast_tuple_target = 8160)`,
  )
  // Of a document a list reads a field or two, which is quick as long as it lies unpacked.
  await db.raw(`alter table ${ident(documentsTable(table))} alter column "document" set storage external`)
  // Every search reads the list of words not yet sorted in; 256 kB of it are read in no time.
  await db.raw(`create index on ${ident(table)} using gin ("words") with (gin_pending_list_limit = 256)`)
  // Mirrors read what was written since they last looked.
  await db.raw(`create index on ${ident(table)} ("edition", "id")`)
  for (const field of stored.filter((field) => field.filterable && field.kind !== "boolean")) {
    const method = field.array && field.kind === "text" ? "gin" : "btree"
    await db.raw(`create index on ${ident(table)} using ${method} (${ident(field.column ?? "")})`)
  }
  const boost = plan.boost ? stored.find(({ path }) => path === plan.boost)?.column : null
  // Browsing without a text reads the best from here.
  if (boost) await db.raw(`create index on ${ident(table)} (${ident(boost)} desc nulls last, "id")`)
  await db.raw(`create table ${ident(facetsTable(table))} ("key" bigint primary key, "values" json not null)`)
  await db.raw(`create table ${ident(vocabularyTable(table))} ("word" text collate "C" primary key)`)
}

export async function dropTables(db: Sql, table: string): Promise<void> {
  await db.raw(`drop table if exists ${ident(table)}`)
  await db.raw(`drop table if exists ${ident(documentsTable(table))}`)
  await db.raw(`drop table if exists ${ident(facetsTable(table))}`)
  await db.raw(`drop table if exists ${ident(vocabularyTable(table))}`)
}
