import type { Pool } from "pg"
import type { ProductFixture } from "../../../fixtures/product.js"

/** Writes an order for so many units of a product, as far as the index counts sales. */
export async function sell(pool: Pool, { id }: ProductFixture, name: string, units: number): Promise<void> {
  await pool.query(`insert into "order" (id, version, status, currency_code) values ('order_${name}', 1, 'pending', 'vnd');
    insert into order_line_item (id, title, product_id, unit_price, raw_unit_price) values ('ordli_${name}', 'x', '${id}', 1, '{"value":"1"}');
    insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, raw_fulfilled_quantity, shipped_quantity,
      raw_shipped_quantity, return_requested_quantity, raw_return_requested_quantity, return_received_quantity, raw_return_received_quantity,
      return_dismissed_quantity, raw_return_dismissed_quantity, written_off_quantity, raw_written_off_quantity)
    values ('orditem_${name}', 'order_${name}', 1, 'ordli_${name}', ${units}, '{"value":"${units}"}', 0, '{}', 0, '{}', 0, '{}', 0, '{}', 0, '{}', 0, '{}')`)
}
