import type { ParcelState } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** States of accepted orders whose money may still be on its way. */
export const comingStates: ParcelState[] = ["confirmed", "packed", "shipped", "delivered"]

const comingSql = `
  select coalesce(sum(greatest(0, pa.amount - pa.canceled - pa.captured)), 0)::float8 as coming
  from parcel p join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.cooperative_id = ? and p.state = any(?) and p.deleted_at is null`

/** What buyers still pay for orders a cooperative has accepted; integer đồng. */
export async function readComing(pg: Knex, cooperativeId: string): Promise<number> {
  const [row] = await sql<{ coming: number }>(pg, comingSql, [cooperativeId, comingStates])
  return row?.coming ?? 0
}
