import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import { listingMessages } from "../messages"

/** What goods of a cooperative hang on. */
export interface Owner {
  cooperative_id: string
  stock_location_id: string
  shipping_profile_id: string
  sales_channel_id: string
}

const statement = `
select c.id as cooperative_id, sl.stock_location_id, sp.shipping_profile_id,
  (select default_sales_channel_id from store where deleted_at is null order by created_at, id limit 1) as sales_channel_id
from cooperative c
  join lateral (select l.stock_location_id from cooperative_stock_location l join stock_location s on s.id = l.stock_location_id and s.deleted_at is null
    where l.cooperative_id = c.id and l.deleted_at is null order by l.stock_location_id limit 1) sl on true
  join lateral (select l.shipping_profile_id from cooperative_shipping_profile l where l.cooperative_id = c.id and l.deleted_at is null limit 1) sp on true
where c.id = ? and c.deleted_at is null`

/** Where a cooperative's goods lie, how they are shipped and where they are sold. Throws NOT_ALLOWED before it was admitted. */
export async function readOwner(trx: Knex.Transaction, cooperativeId: string): Promise<Owner> {
  const [owner] = await sql<Owner>(trx, statement, [cooperativeId])
  if (!owner) throw new Refusal("not_allowed", listingMessages.notOpen)
  return owner
}
