import type { AdminMailListQuery, AdminMailListResponse, AdminMailRow } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"
import { mailFilter } from "./mail-filter"

const CAP = 1000

const listSql = (filter: string) => `
  select m.id, m.kind, m.to_address, m.subject, m.state, m.tries, m.order_group_id, m.order_code, m.created_at, m.sent_at
  from outgoing_mail m where ${filter} order by m.created_at desc, m.id desc limit ? offset ?`

const countSql = (filter: string) =>
  `select count(*)::int as value from (select 1 from outgoing_mail m where ${filter} limit ${CAP + 1}) first`

/** One page of mails, newest first, without what they say. */
export async function listMails(pg: Knex, query: AdminMailListQuery): Promise<AdminMailListResponse> {
  const { limit, offset } = query
  const filter = mailFilter(query)
  const [mails, counted] = await Promise.all([
    rows<AdminMailRow>(pg, listSql(filter.sql), [...filter.bindings, limit, offset]),
    rows<{ value: number }>(pg, countSql(filter.sql), filter.bindings),
  ])
  const value = counted[0]?.value ?? 0
  return { mails, count: { value: Math.min(value, CAP), capped: value > CAP }, limit, offset }
}
