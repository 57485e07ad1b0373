import type { Pool, PoolClient } from "pg"
import { expect, it } from "vitest"
import { changeSources } from "../../../../apps/backend/src/search/changes/sources.js"
import { link } from "../../../fixtures/market.js"
import { createPriceList } from "../../../fixtures/price-list.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { settled } from "../../catalog/shop.js"
import type { Stage } from "./stage.js"

/** Runs statements, answers the products they marked, and takes everything back. */
async function marksOf(pool: Pool, work: (db: PoolClient) => Promise<unknown>): Promise<string[]> {
  const db = await pool.connect()
  try {
    await db.query("begin")
    await db.query("delete from search_change")
    await work(db)
    const { rows } = await db.query<{ id: string }>("select distinct product_id as id from search_change order by 1")
    return rows.map((row) => row.id)
  } finally {
    await db.query("rollback")
    db.release()
  }
}

const run = (sql: string) => (db: PoolClient) => db.query(sql)

/** Gives a product a row in every table its document depends on. */
async function furnish({ market }: Stage, product: ProductFixture): Promise<void> {
  const { pool } = market
  await pool.query(`insert into product_category (id, name, handle, mpath, is_active) values ('pcat_t', 'Gạo', 'gao-t', 'pcat_t', true);
    insert into product_category_product (product_id, product_category_id) values ('${product.id}', 'pcat_t');
    insert into product_collection (id, title, handle) values ('pcol_t', 'Tết', 'tet-t');
    update product set collection_id = 'pcol_t' where id = '${product.id}';
    insert into image (id, url, product_id, rank) values ('img_t', 'http://x.example/a.png', '${product.id}', 0);
    insert into certificate (id, "group", stars, criteria_version, decision_number, decision_date, issuer, expires_on, status)
      values ('ocop_t', 'food', 4, '2023', '01/QĐ-MẪU', '2024-01-01', 'UBND', '2999-12-31', 'verified');
    insert into review (id, product_id, order_id, customer_id, author, stars, text, state, published_at)
      values ('rev_t', '${product.id}', 'order_t', 'cus_t', 'Người Thử', 5, 'Ngon', 'published', now())`)
  await link(pool, "certificate_product", ["certificate_id", "ocop_t"], ["product_id", product.id])
  const list = await createPriceList(market, { prices: [{ variantId: product.variantId, amount: 39_000 }] })
  await pool.query(`insert into price_rule (id, price_id, attribute, value, operator, priority)
      select 'prule_t', id, 'region_id', 'reg_t', 'eq', 0 from price where price_list_id = '${list}';
    insert into price_list_rule (id, price_list_id, attribute, value) values ('plrule_t', '${list}', 'customer.groups.id', '["cusgroup_t"]');
    update price_list set status = 'draft' where id = '${list}'`)
}

/** Rows of each table that belong to the product `p` with the variant `v`. */
const belonging = ({ id, variantId }: ProductFixture, maker: string): Record<string, string> => ({
  product: `id = '${id}'`,
  product_variant: `id = '${variantId}'`,
  product_category_product: `product_id = '${id}'`,
  product_category: "id = 'pcat_t'",
  product_collection: "id = 'pcol_t'",
  image: "id = 'img_t'",
  product_sales_channel: `product_id = '${id}'`,
  product_variant_price_set: `variant_id = '${variantId}'`,
  product_variant_inventory_item: `variant_id = '${variantId}'`,
  price: `price_set_id = (select price_set_id from product_variant_price_set where variant_id = '${variantId}')`,
  price_rule: "id = 'prule_t'",
  price_list: "id = (select price_list_id from price_list_rule where id = 'plrule_t')",
  price_list_rule: "id = 'plrule_t'",
  cooperative: `id = '${maker}'`,
  cooperative_product: `product_id = '${id}'`,
  certificate: "id = 'ocop_t'",
  certificate_product: `product_id = '${id}'`,
  review: "id = 'rev_t'",
})

/** Rules for which changes mark which products. */
export function describeMarks(stage: () => Stage): void {
  let product: ProductFixture
  let rows: Record<string, string>
  it("knows rows of every table a document depends on", async () => {
    product = await createProduct(stage().market, stage().maker, { title: "Gạo nếp", stock: 5 })
    await furnish(stage(), product)
    rows = belonging(product, stage().maker.id)
    expect(Object.keys(rows).sort()).toEqual(Object.keys(changeSources).sort())
    await settled(stage().market.pool)
  })
  it.each(Object.keys(changeSources))("a change of %s marks its products", async (table) => {
    const { pool } = stage().market
    // This link is Medusa's own and has no id.
    const column = table === "product_category_product" ? "product_id" : "id"
    const update = await marksOf(pool, run(`update ${table} set ${column} = ${column} where ${rows[table]}`))
    expect(update).toContain(product.id)
  })
  it("a product that changes hands is marked with whom it leaves and whom it joins", async () => {
    const { pool } = stage().market
    const moved = await marksOf(
      pool,
      run(`update product_variant set product_id = '${stage().product.id}' where id = '${product.variantId}'`),
    )
    expect(moved).toEqual([product.id, stage().product.id].sort())
  })
  it.each(["product_category_product", "image", "product_sales_channel", "cooperative_product", "certificate_product"])(
    "a row removed from %s marks, too",
    async (table) => {
      const marks = await marksOf(stage().market.pool, run(`delete from ${table} where ${rows[table]}`))
      expect(marks).toContain(product.id)
    },
  )
  const level = (set: string) => (db: PoolClient) =>
    db.query(`update inventory_level set ${set} where inventory_item_id = '${product.inventoryItemId}'`)
  it.each([
    ["a sale that leaves some", "stocked_quantity = 1", 0],
    ["a sale of the last", "stocked_quantity = 0", 1],
    ["a reservation that leaves some", "reserved_quantity = 4", 0],
    ["a reservation of the last", "reserved_quantity = 5", 1],
    ["a level that is taken away", "deleted_at = now()", 1],
  ])("%s (%s): %i marked", async (_name, set, count) => {
    expect(await marksOf(stage().market.pool, level(set))).toHaveLength(count)
  })
  it("stock marks at the number a variant needs, not at zero", async () => {
    const marks = await marksOf(stage().market.pool, async (db) => {
      await db.query(
        `update product_variant_inventory_item set required_quantity = 3 where variant_id = '${product.variantId}'`,
      )
      await db.query("delete from search_change")
      await level("stocked_quantity = 2")(db)
    })
    expect(marks).toEqual([product.id])
  })
  it("stock in two places marks at every change: each sale sees the other place only as it was", async () => {
    const marks = await marksOf(stage().market.pool, async (db) => {
      await db.query(
        `insert into inventory_level select (jsonb_populate_record(l, '{"id":"iloc_t","location_id":"sloc_t"}')).* from inventory_level l
         where inventory_item_id = '${product.inventoryItemId}'`,
      )
      await db.query("delete from search_change")
      await level("stocked_quantity = 4")(db)
    })
    expect(marks).toEqual([product.id])
  })
  it("a bulk load that says so leaves none", async () => {
    const marks = await marksOf(stage().market.pool, async (db) => {
      await db.query("set local cho_htx.skip_search_marks = 'on'")
      await db.query("update product set title = title")
    })
    expect(marks).toEqual([])
  })
}
