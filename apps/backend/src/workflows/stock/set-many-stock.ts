import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { newStock } from "./new-stock"
import type { Place } from "./sql/lock-shelf"

/** A counted shelf; the caller holds the lock of its level and has read `stocked` and `firm` since. */
export interface CountedShelf extends Place {
  variant_id: string
  stocked: number
  firm: number
  /** Units that lie there now. */
  quantity: number
  /** What makes a repeated count the same one. */
  request_key: string
}

export interface SetManyStock {
  cooperative_id: string
  /** "member:<id>". */
  actor: string
  reason: string
  shelves: readonly CountedShelf[]
}

/** The record, the level and the audit entry of each, as `writeChange` writes them for one. */
const statement = `
  with wanted as (
    select * from json_to_recordset(?::json) as w(id text, audit_id text, variant_id text, inventory_item_id text, location_id text, before int,
      after int, request_key text)
  ), change as (
    insert into stock_change (id, variant_id, inventory_item_id, location_id, cooperative_id, mode, quantity, before, after, reason, actor, request_key)
    select id, variant_id, inventory_item_id, location_id, ?, 'set', after, before, after, ?, ?, request_key from wanted
    on conflict do nothing returning *
  ), level as (
    update inventory_level il set stocked_quantity = c.after, updated_at = now(),
      raw_stocked_quantity = jsonb_build_object('value', c.after::text, 'precision', 20)
    from change c where il.inventory_item_id = c.inventory_item_id and il.location_id = c.location_id and il.deleted_at is null
  )
  insert into audit_entry (id, actor, action, entity, entity_id, reason, before, after)
  select w.audit_id, c.actor, 'stock.set', 'variant', c.variant_id, c.reason, jsonb_build_object('stocked', c.before),
    jsonb_build_object('stocked', c.after, 'location_id', c.location_id, 'change_id', c.id)
  from change c join wanted w on w.id = c.id`

/**
 * Counts of many shelves inside a transaction of the caller's, in one statement; a repeated request key writes nothing. Answers, by variant, the
 * sentence of each that was refused: below what is promised, or no quantity a shelf holds.
 */
export async function setManyStockIn(
  trx: Knex.Transaction,
  { cooperative_id, actor, reason, shelves }: SetManyStock,
): Promise<Map<string, string>> {
  const refused = new Map<string, string>()
  const rows = shelves.flatMap(({ stocked, firm, quantity, ...shelf }) => {
    try {
      const after = newStock({ stocked, firm, reserved: firm }, "set", quantity)
      return [{ ...shelf, id: entityId("stkchg"), audit_id: entityId("audit"), before: stocked, after }]
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.set(shelf.variant_id, error.message)
      return []
    }
  })
  if (rows.length > 0) await sql(trx, statement, [JSON.stringify(rows), cooperative_id, reason, actor])
  return refused
}
