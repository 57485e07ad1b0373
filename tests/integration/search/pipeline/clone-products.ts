import type { Pool, PoolClient } from "pg"
import type { ProductFixture } from "../../../fixtures/product.js"

const number = (to: string) => `'${to}' || lpad(n::text, 6, '0')`

/** Copies rows of a table `count` times; `set` gives the SQL of the columns that differ in copy `n`. */
async function copy(db: PoolClient, table: string, where: string, count: number, set: Record<string, string>) {
  const pairs = Object.entries(set).map(([column, sql]) => `'${column}', ${sql}`)
  await db.query(
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${pairs.join(", ")}))).*
     from ${table} t, generate_series(1, ${count}) n where ${where}`,
  )
}

/** Makes copies of a product, sellable without stock, as a bulk load would: in one transaction and without marks. Answers their ids. */
export async function cloneProducts(pool: Pool, product: ProductFixture, count: number): Promise<string[]> {
  const db = await pool.connect()
  try {
    await db.query("begin")
    await db.query("set local cho_htx.skip_search_marks = 'on'")
    const { rows } = await db.query<{ price_set_id: string }>(
      "select price_set_id from product_variant_price_set where variant_id = $1",
      [product.variantId],
    )
    const set = rows[0]?.price_set_id ?? ""
    const [id, variant, prices] = [number("prod_copy_"), number("variant_copy_"), number("pset_copy_")]
    await copy(db, "product", `t.id = '${product.id}'`, count, { id, handle: number("copy-"), title: number("Hàng ") })
    await copy(db, "product_variant", `t.id = '${product.variantId}'`, count, {
      id: variant,
      product_id: id,
      sku: "null",
      manage_inventory: "false",
    })
    await copy(db, "price_set", `t.id = '${set}'`, count, { id: prices })
    await copy(db, "price", `t.price_set_id = '${set}' and t.price_list_id is null`, count, {
      id: number("price_copy_"),
      price_set_id: prices,
    })
    await copy(db, "product_variant_price_set", `t.variant_id = '${product.variantId}'`, count, {
      id: number("pvps_copy_"),
      variant_id: variant,
      price_set_id: prices,
    })
    await copy(db, "product_sales_channel", `t.product_id = '${product.id}'`, count, {
      id: number("psc_copy_"),
      product_id: id,
    })
    await copy(db, "cooperative_product", `t.product_id = '${product.id}'`, count, {
      id: number("coop_copy_"),
      product_id: id,
    })
    await db.query("commit")
  } catch (error) {
    await db.query("rollback")
    throw error
  } finally {
    db.release()
  }
  return Array.from({ length: count }, (_, at) => `prod_copy_${String(at + 1).padStart(6, "0")}`)
}
