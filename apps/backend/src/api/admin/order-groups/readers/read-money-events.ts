import type { AdminActor } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"

export interface MoneyEvent {
  kind: "captured" | "refunded"
  at: string
  /** Integer đồng. */
  amount: number
  actor: AdminActor | null
}

const part = (kind: string, table: string) => `
  select '${kind}' as kind, m.created_at as at, m.amount::float8 as amount, m.created_by
  from payment p join ${table} m on m.payment_id = p.id and m.deleted_at is null
  where p.payment_collection_id = ? and p.deleted_at is null`

/** Money taken and given back for one payment, oldest first. */
export async function readMoneyEvents(pg: Knex, paymentCollectionId: string | null): Promise<MoneyEvent[]> {
  if (!paymentCollectionId) return []
  const found = await rows<Omit<MoneyEvent, "actor"> & { created_by: string | null }>(
    pg,
    `${part("captured", "capture")} union all ${part("refunded", "refund")} order by at limit 100`,
    [paymentCollectionId, paymentCollectionId],
  )
  const actor = await readActors(
    pg,
    found.flatMap(({ created_by }) => (created_by ? [`user:${created_by}`] : [])),
  )
  return found.map(({ created_by, ...event }) => ({ ...event, actor: created_by ? actor(`user:${created_by}`) : null }))
}
