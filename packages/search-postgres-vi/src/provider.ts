import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import { missingIndex } from "./errors.js"
import { mirroredRows, type PostgresViOptions } from "./options.js"
import { buildPlan } from "./plan/build-plan.js"
import { ident, tableName } from "./plan/names.js"
import { type Asking, searchMany } from "./search.js"
import { forgetGrowth } from "./store/analyze-when-grown.js"
import { dropEntry, ensureCatalog, getEntry, listEntries, putEntry } from "./store/catalog.js"
import { type Database, isMissingTable, rows } from "./store/database.js"
import { clearDocuments, deleteDocuments, upsertDocuments } from "./store/documents.js"
import { createTables, dropTables } from "./store/tables.js"
import { forgetLexicon } from "./store/vocabulary.js"

interface Dependencies {
  /** Medusa's knex connection. */
  __pg_connection__: Database
}

/** Search Module provider that keeps its documents in PostgreSQL and reads Vietnamese with and without accents. */
export class PostgresViSearchService extends AbstractSearchProviderService {
  static override identifier = "postgres-vi"

  readonly #db: Database
  readonly #asking: Asking

  constructor(container: Dependencies, options: PostgresViOptions = {}) {
    super()
    this.#db = container.__pg_connection__
    this.#asking = { synonyms: options.synonyms, mirrored: mirroredRows(options) }
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await searchMany(this.#db, [input], this.#asking)
    return result ?? missingIndex(input.index.physical_name)
  }

  override searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    return searchMany(this.#db, inputs, this.#asking)
  }

  /** Creates the index afresh. The Search Module only points this at an index it is about to fill. */
  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    const plan = buildPlan(index)
    const table = await this.#db.transaction(async (trx) => {
      await ensureCatalog(trx)
      // The entry before the tables, as writers have it: they never wait for each other in turn.
      const made = tableName(index.physical_name)
      await putEntry(trx, index.physical_name, made, plan)
      await createTables(trx, made, plan)
      return made
    })
    forgetLexicon(this.#db, table)
    forgetGrowth(this.#db, table)
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const entry = (await listEntries(this.#db)).find(({ name }) => name === index)
    if (entry) {
      await this.#db.transaction(async (trx) => {
        await dropEntry(trx, index)
        await dropTables(trx, entry.table)
      })
      forgetLexicon(this.#db, entry.table)
      forgetGrowth(this.#db, entry.table)
    }
    return done(index)
  }

  /** Counts are exact: an index that lost its rows says so, and one that lost its table is none. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const entries = await listEntries(this.#db)
    const found = await Promise.all(
      entries.map(async ({ name, table, created_at, updated_at }) => {
        const document_count = await countRows(this.#db, table)
        return document_count === null
          ? []
          : [{ name, provider: this.identifier, document_count, created_at, updated_at }]
      }),
    )
    return found.flat()
  }

  override upsertDocuments(input: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    return this.#write(input.index, async () => {
      if (input.documents.length === 0) return
      await upsertDocuments(this.#db, await getEntry(this.#db, input.index), input.documents)
    })
  }

  override deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    return this.#write(index, async () => deleteDocuments(this.#db, await getEntry(this.#db, index), filters))
  }

  override clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return this.#write(index, async () => clearDocuments(this.#db, await getEntry(this.#db, index)))
  }

  /** True when PostgreSQL answers. */
  async isHealthy(): Promise<boolean> {
    try {
      await this.#db.raw("select 1")
      return true
    } catch {
      return false
    }
  }

  async #write(index: string, work: () => Promise<void>): Promise<SearchTypes.SearchTask> {
    try {
      await work()
    } catch (error) {
      if (isMissingTable(error)) missingIndex(index)
      throw error
    }
    return done(index)
  }
}

/** Null when the table is gone, or goes in this moment. */
async function countRows(db: Database, table: string): Promise<number | null> {
  try {
    const [row] = await rows<{ count: number }>(db, `select count(*)::int as count from ${ident(table)}`)
    return row?.count ?? 0
  } catch (error) {
    if (isMissingTable(error)) return null
    throw error
  }
}

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" })
