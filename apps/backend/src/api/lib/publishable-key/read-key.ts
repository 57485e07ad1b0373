import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { statement, withConnection } from "../../../modules/order-group/db/connection"

/** A publishable key that is in force, as Medusa puts it on a request. */
export interface PublishableKey {
  key: string
  sales_channel_ids: string[]
}

const findKey = statement<PublishableKey>(
  "edge_find_key",
  `select k.token as key, array(select l.sales_channel_id from publishable_api_key_sales_channel l
    where l.publishable_key_id = k.id and l.deleted_at is null order by l.id) as sales_channel_ids
  from api_key k where k.token = $1 and k.type = 'publishable' and k.deleted_at is null
    and (k.revoked_at is null or k.revoked_at > now())`,
)

/** A key by its token; undefined when there is none or it was revoked. */
export async function readKey(pg: Knex, token: string): Promise<PublishableKey | undefined> {
  const [found] = await withConnection(pg, (db) => db.run(findKey, [token]))
  return found
}
