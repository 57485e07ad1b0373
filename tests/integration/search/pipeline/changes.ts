import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"
import { expect, it } from "vitest"
import { markSales } from "../../../../apps/backend/src/search/changes/mark-sales.js"
import { createPriceList } from "../../../fixtures/price-list.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { eventually, settled } from "../../catalog/shop.js"
import type { StoredDocument } from "./index-reader.js"
import { sell } from "./sell.js"
import type { Stage } from "./stage.js"

/** What docs/budgets.md allows between a change and its being searchable, and as much again for a machine that runs other things. */
const soon = 4_000

type Change = [name: string, sql: string, isSeen: (document: StoredDocument | null) => boolean]

/** Each of these is written by SQL to `p`, and its document must show it. */
const changes: Change[] = [
  ["a title", "update product set title = 'Gạo mới' where id = p", (d) => d?.title === "Gạo mới"],
  [
    "a pack",
    "update product_variant set title = 'bao 5 kg' where product_id = p",
    (d) => d?.label.endsWith("bao 5 kg") === true,
  ],
  [
    "a price",
    'update price set amount = 41000, raw_amount = \'{"value":"41000","precision":20}\' where price_set_id = s',
    (d) => d?.price === 41_000,
  ],
  [
    "the last unit sold",
    "update inventory_level set stocked_quantity = 0 where inventory_item_id = i",
    (d) => d?.in_stock === false,
  ],
  [
    "a delivery",
    "update inventory_level set stocked_quantity = 5 where inventory_item_id = i",
    (d) => d?.in_stock === true,
  ],
  [
    "a reservation of the rest",
    "update inventory_level set reserved_quantity = 5 where inventory_item_id = i",
    (d) => d?.in_stock === false,
  ],
  [
    "a reservation given up",
    "update inventory_level set reserved_quantity = 0 where inventory_item_id = i",
    (d) => d?.in_stock === true,
  ],
  [
    "a category",
    "insert into product_category (id, name, handle, mpath, is_active) values ('pcat_c', 'Nếp', 'nep-c', 'pcat_c', true); insert into product_category_product values (p, 'pcat_c')",
    (d) => d?.category.includes("nep-c") === true,
  ],
  [
    "a category that is hidden",
    "update product_category set is_active = false where id = 'pcat_c'",
    (d) => d?.category.length === 0,
  ],
  [
    "a collection",
    "insert into product_collection (id, title, handle) values ('pcol_c', 'Tết', 'tet-c'); update product set collection_id = 'pcol_c' where id = p",
    (d) => d?.collection === "tet-c",
  ],
  [
    "a collection's name",
    "update product_collection set handle = 'tet-moi' where id = 'pcol_c'",
    (d) => d?.collection === "tet-moi",
  ],
  [
    "a certificate",
    "insert into certificate (id, \"group\", stars, criteria_version, decision_number, decision_date, issuer, expires_on, status) values ('ocop_c', 'food', 4, '2023', '01/QĐ', '2024-01-01', 'UBND', '2999-12-31', 'verified'); insert into certificate_product (id, certificate_id, product_id) values ('ocop_c_l', 'ocop_c', p)",
    (d) => d?.stars === 4,
  ],
  [
    "a certificate that lapses at midnight",
    "set local cho_htx.skip_search_marks = 'on'; update certificate set expires_on = to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date - 1, 'YYYY-MM-DD') where id = 'ocop_c'; update search_state set clock_at = now() - interval '1 day'",
    (d) => d?.stars === null,
  ],
  [
    "a cooperative's address",
    "update cooperative set handle = 'htx-moi-c' where id = c",
    (d) => d?.cooperative === "htx-moi-c",
  ],
  [
    "a sales channel taken away",
    "update product_sales_channel set deleted_at = now() where product_id = p",
    (d) => d?.sales_channel_ids.length === 0,
  ],
  ["a suspended cooperative", "update cooperative set status = 'suspended' where id = c", (d) => d === null],
  ["a cooperative that is back", "update cooperative set status = 'active' where id = c", (d) => d !== null],
  ["a product that is withdrawn", "update product set status = 'draft' where id = p", (d) => d === null],
]

async function write({ market, maker }: Stage, { id, variantId, inventoryItemId }: ProductFixture, sql: string) {
  const set = `(select price_set_id from product_variant_price_set where variant_id = '${variantId}')`
  const known: Record<string, string> = { p: `'${id}'`, s: set, i: `'${inventoryItemId}'`, c: `'${maker.id}'` }
  const text = sql.replaceAll(/(?<=[ (=])([psic])(?=[ ,);]|$)/g, (name) => known[name] ?? name)
  await market.pool.query(`begin; ${text}; commit`)
}

/** The one thing the function under test resolves is the connection, of which it uses `raw`. */
const containerOf = (pool: Pool) =>
  ({ resolve: () => ({ raw: (sql: string) => pool.query(sql) }) }) as unknown as MedusaContainer

/** Rules for what a change does to the index, and how soon. */
export function describeChanges(stage: () => Stage): void {
  let product: ProductFixture
  const times: number[] = []
  const seen = async (isSeen: Change[2]) => {
    times.push(await eventually(soon, async () => isSeen(await stage().index.one(product.id))))
  }
  it("shows a new product in time", async () => {
    product = await createProduct(stage().market, stage().maker, { title: "Gạo cũ", price: 40_000, stock: 5 })
    await seen((document) => document?.title === "Gạo cũ")
  })
  it("shows a price list in time, its end by the clock, and its beginning", async () => {
    const prices = [{ variantId: product.variantId, amount: 30_000 }]
    const end = new Date(Date.now() + 4_000).toISOString()
    await createPriceList(stage().market, { prices, ends_at: end })
    await seen((document) => document?.price === 30_000 && document.on_sale)
    await eventually(4_000 + soon, async () => (await stage().index.one(product.id))?.price === 40_000)
    const start = new Date(Date.now() + 2_000).toISOString()
    const later = new Date(Date.now() + 5_000).toISOString()
    await createPriceList(stage().market, { prices, starts_at: start, ends_at: later })
    await eventually(2_000 + soon, async () => (await stage().index.one(product.id))?.price === 30_000)
    await eventually(3_000 + soon, async () => (await stage().index.one(product.id))?.price === 40_000)
  })
  it("marks what was sold, however often, once", async () => {
    const { pool } = stage().market
    await sell(pool, product, "c", 3)
    await markSales(containerOf(pool))
    await eventually(soon, async () => (await stage().index.one(product.id))?.sold_30d === 3)
  })
  it.each(changes)("shows %s in time", async (_name, sql, isSeen) => {
    await write(stage(), product, sql)
    await seen(isSeen)
  })
  it("says how long that took", async () => {
    await settled(stage().market.pool)
    const sorted = [...times].sort((a, b) => a - b).map(Math.round)
    console.info(`${stage().engine}: searchable after ${sorted[sorted.length >> 1]} ms, at most ${sorted.at(-1)} ms`)
    expect(sorted.at(-1)).toBeLessThan(soon)
  })
}
