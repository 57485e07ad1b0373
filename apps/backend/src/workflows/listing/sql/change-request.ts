import type { FieldChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { sql } from "../../../lib/sql"
import type { Content } from "../content"

/** The whole product an open request asks for, or null. */
export async function openChange(trx: Knex | Knex.Transaction, productId: string): Promise<Content | null> {
  const [open] = await sql<{ content: Content }>(
    trx,
    "select content from listing_change_request where product_id = ? and status = 'open' and deleted_at is null",
    [productId],
  )
  return open?.content ?? null
}

/** Asks for a change, or makes the open request ask for this instead. */
export async function askForChange(
  trx: Knex.Transaction,
  { product_id, cooperative_id, actor }: { product_id: string; cooperative_id: string; actor: string },
  changes: readonly FieldChange[],
  content: Content,
): Promise<void> {
  const asked = [JSON.stringify(changes), JSON.stringify(content), actor]
  await sql(
    trx,
    `insert into listing_change_request (id, product_id, cooperative_id, changes, content, submitted_by) values (?, ?, ?, ?::jsonb, ?::jsonb, ?)
    on conflict (product_id) where status = 'open' and deleted_at is null
    do update set changes = excluded.changes, content = excluded.content, submitted_by = excluded.submitted_by, updated_at = clock_timestamp()`,
    [entityId("lchg"), product_id, cooperative_id, ...asked],
  )
}

export interface Closing {
  status: "approved" | "rejected" | "withdrawn"
  actor: string
  reason?: string | null
}

/** Closes what is open about a product: its review or its change request. Answers whether there was one. */
export async function closeOpen(
  trx: Knex.Transaction,
  table: "listing_review" | "listing_change_request",
  productId: string,
  { status, actor, reason }: Closing,
): Promise<boolean> {
  const closed = await sql(
    trx,
    `update ${table} set status = ?, decided_by = ?, decided_at = now(), reason = ?, updated_at = clock_timestamp()
      where product_id = ? and status = 'open' and deleted_at is null returning id`,
    [status, actor, reason ?? null, productId],
  )
  return closed.length > 0
}
