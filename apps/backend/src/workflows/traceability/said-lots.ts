import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

/** Packs of a lot that were said to be in a line of an order. */
export interface SaidLot {
  line_id: string
  lot_id: string
  code: string
  quantity: number
}

/** What was said of an order's lines before; the caller holds the order's lock. */
export const saidLots = (trx: Knex.Transaction, orderId: string): Promise<SaidLot[]> =>
  sql<SaidLot>(
    trx,
    `select ll.line_id, ll.lot_id, l.code, ll.quantity from lot_line ll join lot l on l.id = ll.lot_id
    where ll.order_id = ? and ll.deleted_at is null order by ll.line_id, ll.created_at, ll.id`,
    [orderId],
  )
