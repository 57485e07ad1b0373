import { isSearchUnavailable } from "@cho-htx/search-core"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import { vietnamDay } from "../../../../lib/vietnam-day"
import { buildDocuments } from "../../../../search/document/build-documents"
import type { ProductRecord } from "../../../../search/document/record"
import { fromJson } from "./from-json"
import { shopFilters } from "./product-filters"
import { searchModule } from "./search-module"
import { stillSold } from "./still-sold"

/** How a product is named: by its id or by the handle of its page. */
export type ProductName = { id: string } | { handle: string }

async function fromIndex(scope: MedusaContainer, filters: SearchTypes.SearchFilters): Promise<string | null> {
  const { hits } = await searchModule(scope).search<{ record: string }>({
    entity: "product",
    fields: ["record"],
    filters,
    pagination: { take: 1 },
    search_options: { count: "none" },
  })
  return hits[0]?.document.record ?? null
}

/** Dearer, but product pages and the cart live on while the search engine is away. */
async function fromDatabase(scope: MedusaContainer, name: ProductName): Promise<string | null> {
  const [column, value] = "id" in name ? ["id", name.id] : ["handle", name.handle]
  const rows = await sql<{ id: string }>(
    pgOf(scope),
    `select id from product where ${column} = ? and deleted_at is null limit 1`,
    [value],
  )
  const [document] = await buildDocuments(
    scope,
    rows.map((row) => row.id),
  )
  return typeof document?.record === "string" ? document.record : null
}

/**
 * The record of one product, as indexed or, while the engine is away, as the database says; null when shoppers of these sales
 * channels may not see it. A certificate that lapsed since is left out.
 */
export async function findRecord(
  scope: MedusaContainer,
  name: ProductName,
  channels: string[],
): Promise<ProductRecord | null> {
  const text = await fromIndex(scope, { ...shopFilters(channels), ...name }).catch((error: unknown) => {
    if (!isSearchUnavailable(error)) throw error
    return fromDatabase(scope, name)
  })
  const [record] = text === null ? [] : await stillSold(scope, [fromJson<ProductRecord>(text)], channels)
  if (!record) return null
  const lapsed = record.certificate && record.certificate.expires_on < vietnamDay()
  return lapsed ? { ...record, certificate: null } : record
}
