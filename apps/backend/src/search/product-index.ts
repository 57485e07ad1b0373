import { container } from "@medusajs/framework"
import { defineSearchIndex } from "@medusajs/framework/utils"
import { buildDocuments } from "./document/build-documents"
import { listProductIds } from "./document/list-product-ids"
import { productFields } from "./product-fields"
import { PRODUCT_INDEX } from "./product-index-name"
import { productIndexSettings } from "./product-index-settings"

const batch = 250

/**
 * The products shoppers can find: published, of an active cooperative, with a price. Kept fresh by marks that database triggers set
 * (changes/), not by events, so `events` and `consume` are absent. Medusa asks for `seed`; our own rebuild (runs/) is who fills an index.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: productFields,
  settings: productIndexSettings,
  seed: async function* ({ last_key }) {
    for (let after = last_key ?? ""; ; ) {
      const ids = await listProductIds(container, after, batch)
      const last = ids.at(-1)
      if (last === undefined) return
      yield [{ action: "upsert" as const, documents: await buildDocuments(container, ids) }]
      after = last
    }
  },
})
