import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import type { Rows } from "./product-rows"

/** Tables in the order of their references. */
const order = [
  "product",
  "image",
  "product_option",
  "product_product_option",
  "product_category_product",
  "product_sales_channel",
  "product_shipping_profile",
  "cooperative_product",
  "product_option_value",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "price_set",
  "price",
  "product_variant_price_set",
  "inventory_item",
  "product_variant_inventory_item",
  "inventory_level",
] as const

/** Writes new rows, one statement a table; columns a row does not name keep their defaults. */
export async function writeRows(trx: Knex.Transaction, rows: Rows): Promise<void> {
  for (const table of order) {
    const list = rows.get(table)
    if (!list?.length) continue
    const columns = Object.keys(list[0] ?? {})
      .map((column) => `"${column}"`)
      .join(", ")
    await sql(
      trx,
      `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`,
      [JSON.stringify(list)],
    )
  }
}
