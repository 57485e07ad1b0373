import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import type { Content, ContentVariant } from "../../listing/content"
import { listingMessages } from "../../listing/messages"
import { type Listing, readListings } from "../../listing/sql/read-listings"
import { idleColumnWords, variantIdWords } from "../column-messages"
import { type ColumnKey, productColumns } from "../columns/column"
import { exportMessages } from "../export-messages"
import { fileColumn } from "../writing/file-column"
import type { SheetValue } from "../writing/sheet-value"

/** Products read at once. */
const PAGE = 200

const pageSql = `select p.id from cooperative_product cp join product p on p.id = cp.product_id and p.deleted_at is null
  where cp.cooperative_id = ? and cp.deleted_at is null and p.id > ? order by p.id limit ${PAGE}`

/** The columns of the import, so that the file can be changed and read again, and what is ours to say. */
export const goodsColumns = [
  ...productColumns.map(fileColumn),
  { header: idleColumnWords.state, width: 18 },
  { header: idleColumnWords.reserved, width: 16 },
  { header: variantIdWords.header, width: 34 },
]

/** Every pack of a cooperative, product by product, those that were archived included. */
export async function* goodsRows(scope: MedusaContainer, cooperativeId: string): AsyncGenerator<SheetValue[]> {
  const pg = pgOf(scope)
  for (let after = ""; ; ) {
    const ids = (await sql<{ id: string }>(pg, pageSql, [cooperativeId, after])).map(({ id }) => id)
    for (const listing of await readListings(pg, cooperativeId, ids)) yield* rowsOf(listing)
    if (ids.length < PAGE) return
    after = ids.at(-1) ?? ""
  }
}

function* rowsOf({ content, state, shelves }: Listing): Generator<SheetValue[]> {
  for (const variant of content.variants) {
    const shelf = shelves.get(variant.id ?? "")
    const values = valuesOf(content, variant, shelf?.stocked ?? null)
    yield [
      ...productColumns.map(({ key }) => values[key] ?? null),
      exportMessages.productStates[state],
      shelf?.reserved ?? null,
      variant.id,
    ]
  }
}

const valuesOf = (
  content: Content,
  variant: ContentVariant,
  stock: number | null,
): Partial<Record<ColumnKey, SheetValue>> => ({
  ...{ sku: variant.sku, title: content.title, pack: variant.title, price: variant.price, stock },
  ...{ category: content.category?.name ?? null, description: content.description, ...content.facts },
  ...{ handling: listingMessages.handling[content.handling], transit_days: content.transit_days },
  ...{ pack_unit: variant.pack_unit, net_amount: variant.net?.amount ?? null, net_unit: variant.net?.unit ?? null },
  ...{ weight: variant.shipping_weight_g, low_stock_at: variant.low_stock_at },
})
