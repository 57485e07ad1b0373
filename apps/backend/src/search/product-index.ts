import { container } from "@medusajs/framework"
import { defineSearchIndex } from "@medusajs/framework/utils"
import { touchedSince } from "./changes/touched-since"
import { buildDocuments } from "./document/build-documents"
import { listProductIds } from "./document/list-product-ids"
import { productFields } from "./product-fields"
import { productIndexSettings } from "./product-index-settings"

export const PRODUCT_INDEX = "product"

const batch = 250

/**
 * The products shoppers can find: published, of an active cooperative, with a price. Kept fresh by marks that database
 * triggers set (changes/), not by events, so `events` and `consume` are absent.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: productFields,
  settings: productIndexSettings,
  seed: async function* ({ last_key, catchup }) {
    const next = catchup
      ? (after: string) => touchedSince(container, catchup.since, after, batch)
      : (after: string) => listProductIds(container, after, batch)
    let after = last_key ?? ""
    while (true) {
      const ids = await next(after)
      const last = ids.at(-1)
      if (last === undefined) return
      const documents = await buildDocuments(container, ids)
      const present = new Set(documents.map((document) => document.id))
      const gone = ids.filter((id) => !present.has(id))
      if (documents.length) yield [{ action: "upsert" as const, documents }]
      if (catchup && gone.length) yield [{ action: "delete" as const, filters: { id: gone } }]
      after = last
    }
  },
})
