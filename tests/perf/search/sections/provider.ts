import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { type Knex, knex } from "@medusajs/framework/mikro-orm/knex"
import { productFields } from "../../../../apps/backend/src/search/product-fields"
import { productIndexSettings } from "../../../../apps/backend/src/search/product-index-settings"
import { wholeWordsFirst } from "../../../../apps/backend/src/search/query/whole-words-first"
import { measure } from "../../checkout/measure.js"
import { type Figures, figures } from "../figures.js"
import { type Question, question } from "../questions.js"

const facets = [
  { field: "category", limit: 100 },
  { field: "commune", limit: 200 },
  { field: "cooperative", limit: 200 },
  { field: "stars" },
  { field: "marks" },
  { field: "in_stock" },
  { field: "price", type: "stats" as const },
]

const filtersOf = ({ category, in_stock, price_max }: Question) => ({
  status: "published",
  ...(category ? { category: [category] } : {}),
  ...(in_stock ? { in_stock } : {}),
  ...(price_max ? { price: { $lte: price_max } } : {}),
})

async function activeIndex(db: Knex): Promise<string> {
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    `select v.physical_name as name from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version where i.name = 'product'`,
  )
  const [row] = rows
  if (!row) throw new Error("No active index")
  return row.name
}

/** The provider alone on a filled index, through knex as in the backend, without HTTP: one question after the other, and 16 under way. */
export async function measureProvider(databaseUrl: string, size: number, count: number): Promise<Figures[]> {
  const db = knex({ client: "pg", connection: databaseUrl, pool: { min: 0, max: 8 } })
  try {
    return await measureOn(db, size, count)
  } finally {
    await db.destroy()
  }
}

async function measureOn(db: Knex, size: number, count: number): Promise<Figures[]> {
  const provider = new PostgresViSearchService({ __pg_connection__: db })
  const index = {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: "postgres-vi",
    physical_name: await activeIndex(db),
    definition_hash: "1",
    settings: productIndexSettings,
    fields: productFields.toFields(),
    seed: async function* () {},
  }
  const ask = (number: number) => {
    const asked = question(number, size)
    return provider.search({
      index,
      q: asked.q,
      attributes_to_retrieve: ["card"],
      filters: filtersOf(asked),
      pagination: { take: 20, order: asked.sort ? { price: "ASC" as const } : { _score: "DESC" as const } },
      search_options: {
        match_strategy: "last",
        provider_options: wholeWordsFirst,
        facets,
        highlight: { fields: ["label"] },
        count: "exact",
      },
    })
  }
  // Long enough for the mirror of the index to be read beside it.
  await measure(500, 4, (number) => ask(1_000_000 + number))
  const alone = await measure(count, 1, ask)
  const many = await measure(count, 16, ask)
  return [figures("postgres-vi provider, 1 at once", alone), figures("postgres-vi provider, 16 at once", many)]
}
