import type { StockChange, StockMode } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import type { StockInput } from "../stock-input"
import type { Place } from "./lock-shelf"

/** An edit as it was asked for and as it ended. */
export interface ChangeRow extends StockChange {
  mode: StockMode
  quantity: number
}

const columns = `id, variant_id, inventory_item_id, location_id, cooperative_id, before, after, reason,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at`

/** The edit an actor made under a request key, or null. */
export async function findChange(trx: Knex.Transaction, actor: string, key: string): Promise<ChangeRow | null> {
  const [found] = await sql<ChangeRow>(
    trx,
    `select ${columns}, mode, quantity from stock_change where actor = ? and request_key = ? and deleted_at is null`,
    [actor, key],
  )
  return found ?? null
}

interface NewChange extends Place {
  id: string
  audit_id: string
  cooperative_id: string
  mode: StockMode
  input: StockInput
  before: number
  after: number
}

/** Writes the record, the level and the audit entry in one statement; null, and nothing written, when the request key is taken. */
export async function writeChange(trx: Knex.Transaction, change: NewChange): Promise<StockChange | null> {
  const { id, audit_id, inventory_item_id, location_id, cooperative_id, mode, input, before, after } = change
  const [written] = await sql<StockChange>(
    trx,
    `with change as (
      insert into stock_change (id, variant_id, inventory_item_id, location_id, cooperative_id, mode, quantity, before, after, reason,
        actor, on_behalf_of, request_key)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning *
    ), level as (
      update inventory_level il set stocked_quantity = c.after, updated_at = now(),
        raw_stocked_quantity = jsonb_build_object('value', c.after::text, 'precision', 20)
      from change c where il.inventory_item_id = c.inventory_item_id and il.location_id = c.location_id and il.deleted_at is null
    ), audit as (
      insert into audit_entry (id, actor, on_behalf_of, action, entity, entity_id, reason, before, after)
      select ?, actor, on_behalf_of, 'stock.' || mode, 'variant', variant_id, reason, jsonb_build_object('stocked', before),
        jsonb_build_object('stocked', after, 'location_id', location_id, 'change_id', id) from change
    )
    select ${columns} from change`,
    [
      ...[id, input.variant_id, inventory_item_id, location_id, cooperative_id, mode, input.quantity, before, after],
      ...[input.reason, input.actor, input.on_behalf_of ?? null, input.request_key ?? null, audit_id],
    ],
  )
  return written ?? null
}
