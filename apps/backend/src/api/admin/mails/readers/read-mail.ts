import type { AdminMailDetail } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

const sql = `
  select id, kind, to_address, to_name, subject, text, html, state, tries, order_group_id, order_code, created_at, sent_at, last_error,
    case when state = 'pending' then next_try_at end as next_try_at
  from outgoing_mail where id = ? and deleted_at is null`

/** One mail with what its reader sees; null when there is none. */
export async function readMail(pg: Knex, id: string): Promise<AdminMailDetail | null> {
  const [mail] = await rows<AdminMailDetail>(pg, sql, [id])
  return mail ?? null
}
