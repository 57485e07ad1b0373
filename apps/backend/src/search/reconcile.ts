import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../lib/sql"
import { announceProducts } from "./changes/announce"
import { refreshProducts } from "./changes/refresh-products"
import { withWriter } from "./changes/with-writer"
import { buildDocuments } from "./document/build-documents"
import { listProductIds } from "./document/list-product-ids"

const batch = 250

export interface ReconcileReport {
  checked: number
  repaired: number
  /** Where the next run goes on; null when the end was reached. */
  next: string | null
}

async function checksums(search: ISearchModuleService, ids: string[]): Promise<Map<string, unknown>> {
  const { hits } = await search.search<{ checksum?: unknown }>({
    entity: "product",
    fields: ["checksum"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  return new Map(hits.map((hit) => [hit.id, hit.document.checksum]))
}

/** Compares one page of products with their documents and rewrites those that differ. */
async function reconcilePage(container: MedusaContainer, ids: string[]): Promise<number> {
  const search: ISearchModuleService = container.resolve(Modules.SEARCH)
  const repaired = await withWriter(container, { wait: true }, async () => {
    const [stored, documents] = await Promise.all([checksums(search, ids), buildDocuments(container, ids)])
    const wanted = new Map<string, unknown>(documents.map((document) => [document.id, document.checksum]))
    const wrong = ids.filter((id) => stored.get(id) !== wanted.get(id))
    if (wrong.length) {
      await refreshProducts(container, wrong)
      announceProducts(container, wrong)
    }
    return wrong.length
  })
  return repaired ?? 0
}

/** Removes documents whose product is gone or no longer published; one pass over the index in pages. */
async function dropOrphans(container: MedusaContainer): Promise<number> {
  const search: ISearchModuleService = container.resolve(Modules.SEARCH)
  let dropped = 0
  let after = ""
  while (true) {
    const { hits } = await search.search({
      entity: "product",
      fields: ["id"],
      filters: { id: { $gt: after } },
      pagination: { take: 1_000, order: { id: "ASC" } },
      search_options: { count: "none" },
    })
    const ids = hits.map((hit) => hit.id)
    const last = ids.at(-1)
    if (last === undefined) return dropped
    const kept = await sql<{ id: string }>(
      pgOf(container),
      "select id from product where id = any(?) and status = 'published' and deleted_at is null",
      [ids],
    )
    const alive = new Set(kept.map((row) => row.id))
    const orphans = ids.filter((id) => !alive.has(id))
    if (orphans.length) await search.deleteDocuments({ index: "product", filters: { id: orphans } })
    dropped += orphans.length
    after = last
  }
}

/** Checks up to `most` products after `from`; catches what no mark tells: price lists that begin or end, certificates that lapse, lost writes. */
export async function reconcile(container: MedusaContainer, from: string, most: number): Promise<ReconcileReport> {
  let after = from
  let checked = 0
  let repaired = from === "" ? await dropOrphans(container) : 0
  while (checked < most) {
    const ids = await listProductIds(container, after, batch)
    const last = ids.at(-1)
    if (last === undefined) return { checked, repaired, next: null }
    repaired += await reconcilePage(container, ids)
    checked += ids.length
    after = last
  }
  return { checked, repaired, next: after }
}
