import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

export interface ReservationRow {
  id: string
  inventory_item_id: string
  location_id: string
  line_item_id: string | null
  quantity: string
  allow_backorder: boolean | null
}

type Column = "id" | "line_item_id" | "location_id"

const listOf = (values: string | readonly string[]): string[] => (typeof values === "string" ? [values] : [...values])

/** Reservations found by one column; deleted ones too unless only live ones are asked for. */
export function findReservations(
  trx: Knex.Transaction,
  column: Column,
  values: string | readonly string[],
  which: "all" | "live" = "all",
): Promise<ReservationRow[]> {
  return sql<ReservationRow>(
    trx,
    `select id, inventory_item_id, location_id, line_item_id, quantity, allow_backorder from reservation_item
      where ${column} = any(?::text[])${which === "live" ? " and deleted_at is null" : ""}`,
    [listOf(values)],
  )
}

/** Of the given reservations the deleted ones: restoring a live one would count it twice. */
export async function deletedOf(trx: Knex.Transaction, ids: string | readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    trx,
    "select id from reservation_item where id = any(?::text[]) and deleted_at is not null",
    [listOf(ids)],
  )
  return rows.map(({ id }) => id)
}

/**
 * Reservations of order lines that were deleted last, one per line and item, where no live one has come since. Older ones were used up or
 * given back long ago: Medusa would revive them all.
 */
export async function lastDeletedOf(trx: Knex.Transaction, lineIds: string | readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    trx,
    `select distinct on (r.line_item_id, r.inventory_item_id) r.id from reservation_item r
      where r.line_item_id = any(?::text[]) and r.deleted_at = (select max(d.deleted_at) from reservation_item d where d.line_item_id = r.line_item_id)
        and not exists (select 1 from reservation_item l where l.line_item_id = r.line_item_id
          and l.inventory_item_id = r.inventory_item_id and l.deleted_at is null)
      order by r.line_item_id, r.inventory_item_id, r.created_at desc, r.id`,
    [listOf(lineIds)],
  )
  return rows.map(({ id }) => id)
}

/** Whether one of the order lines already holds the item it shall be given: one live reservation per line and item. */
export async function alreadyHeld(
  trx: Knex.Transaction,
  wanted: readonly { line_item_id?: string | null; inventory_item_id: string }[],
): Promise<boolean> {
  const pairs = wanted.filter(({ line_item_id }) => line_item_id)
  if (new Set(pairs.map((pair) => `${pair.line_item_id}|${pair.inventory_item_id}`)).size < pairs.length) return true
  const rows = await sql<{ id: string }>(
    trx,
    `select r.id from unnest(?::text[], ?::text[]) as wanted(line, item)
      join reservation_item r on r.line_item_id = wanted.line and r.inventory_item_id = wanted.item and r.deleted_at is null limit 1`,
    [pairs.map((pair) => pair.line_item_id ?? ""), pairs.map((pair) => pair.inventory_item_id)],
  )
  return rows.length > 0
}
