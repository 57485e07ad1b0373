import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { addPriceRows, type Rows } from "./product-rows"
import { writeRows } from "./write-rows"

export interface NewPrice {
  variant_id: string
  /** Integer đồng. */
  price: number
}

/** Sets the plain price of existing packs: the one that holds for everybody and every quantity. Others, of campaigns, stay. */
export async function setPrices(trx: Knex.Transaction, prices: readonly NewPrice[]): Promise<void> {
  if (prices.length === 0) return
  const changed = await sql<{ variant_id: string }>(
    trx,
    `with wanted as (select w.variant_id, w.price from json_to_recordset(?::json) as w(variant_id text, price bigint)),
    plain as (
      select distinct on (w.variant_id) w.variant_id, w.price, r.id from wanted w
        join product_variant_price_set vp on vp.variant_id = w.variant_id and vp.deleted_at is null
        join price r on r.price_set_id = vp.price_set_id and r.deleted_at is null
      where r.currency_code = 'vnd' and r.price_list_id is null and r.rules_count = 0 and r.min_quantity is null and r.max_quantity is null
      order by w.variant_id, r.id)
    update price r set amount = plain.price, raw_amount = jsonb_build_object('value', plain.price::text, 'precision', 20), updated_at = clock_timestamp()
    from plain where r.id = plain.id returning plain.variant_id`,
    [JSON.stringify(prices)],
  )
  const known = new Set(changed.map(({ variant_id }) => variant_id))
  const rows: Rows = new Map()
  for (const { variant_id, price } of prices) if (!known.has(variant_id)) addPriceRows(rows, variant_id, price)
  await writeRows(trx, rows)
}
