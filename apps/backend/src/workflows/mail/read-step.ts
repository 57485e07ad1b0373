import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import type { MailStep } from "./purchase"

interface Row extends Omit<MailStep, "data" | "at"> {
  data: Record<string, unknown> | null
  created_at: Date
  order_id: string
  order_group_id: string
}

const stepSql = `
  select e.id, e.kind, e.actor, e.reason, e.data, e.created_at, e.order_id, l.order_group_id
  from parcel_event e join order_group_order l on l.order_id = e.order_id and l.deleted_at is null
  where e.id = ? and e.deleted_at is null`

/** One step of a parcel and whose it is; null when there is none. */
export async function readStep(pg: Knex, eventId: string) {
  const [row] = await sql<Row>(pg, stepSql, [eventId])
  if (!row) return null
  const { order_id, order_group_id, created_at, data, ...facts } = row
  const step: MailStep = { ...facts, data: data ?? {}, at: created_at.toISOString() }
  return { step, order_id, order_group_id }
}
