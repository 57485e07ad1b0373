import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { sql } from "../../lib/sql"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"

async function indexId(trx: Knex.Transaction): Promise<string> {
  const [found] = await sql<{ id: string }>(trx, "select id from search_index where name = ? and deleted_at is null", [
    PRODUCT_INDEX,
  ])
  if (found) return found.id
  const id = generateEntityId(undefined, "srhidx")
  await sql(trx, "insert into search_index (id, name) values (?, ?)", [id, PRODUCT_INDEX])
  return id
}

/** Makes an empty physical index for what this process defines, beside the one that serves; answers its id. Numbers are never used twice. */
export async function startVersion(container: MedusaContainer, trx: Knex.Transaction): Promise<string> {
  const search = marketSearch(container)
  const wanted = search.getIndex(PRODUCT_INDEX)
  const parent = await indexId(trx)
  const [last] = await sql<{ version: number }>(
    trx,
    "select coalesce(max(version), 0)::int as version from search_index_version where search_index_id = ?",
    [parent],
  )
  const version = (last?.version ?? 0) + 1
  const physical_name = `${wanted.physical_name}_v${version}`
  const { provider, definition } = search.engineOf(PRODUCT_INDEX, { provider: wanted.provider, physical_name })
  await provider.upsertIndex({ index: definition })
  const id = generateEntityId(undefined, "srhver")
  await sql(
    trx,
    `insert into search_index_version (id, search_index_id, version, provider, physical_name, definition_hash, status)
     values (?, ?, ?, ?, ?, ?, 'building')`,
    [id, parent, version, wanted.provider, physical_name, wanted.definition_hash],
  )
  return id
}
