import { entityId } from "../../../lib/entity-id"
import type { AdjustmentRow } from "../completion/cart-row"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import { userOf } from "./order-of"
import { moveVersion } from "./sql/move-version"
import type { OrderLine, OrderRow, StoredTotals } from "./sql/read-order"

/** One of Medusa's change actions, kept with the change. */
export interface ChangeAction {
  action: string
  reference?: string
  reference_id?: string
  details?: Record<string, unknown>
  /** Đồng. */
  amount?: number
}

/** What the next version of an order differs in; everything else is copied. */
export interface VersionChange {
  change_type?: "edit" | "credit_line" | "return_request" | "return_receive"
  /** Actor reference: only a user is noted by Medusa. */
  actor: string
  status?: "canceled"
  return_id?: string
  actions: ChangeAction[]
  /** Lines with their counters; a line left out is gone from the new version. */
  lines: OrderLine[]
  /** Discounts by line when they change too. */
  adjustments?: (AdjustmentRow & { item_id: string })[]
  /** New credit lines, đồng. */
  credit?: { reference: string; reference_id: string; amount: number }[]
  /** What the order comes to in the new version, đồng; the same as before unless told. */
  total?: number
}

const twins = (sums: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(sums).flatMap(([name, sum]) => [
      [name, sum],
      [`raw_${name}`, rawOf(sum)],
    ]),
  )

/** Medusa's summary of a version: it starts from what the last one came to, and counts only credit that is new. Sums in đồng. */
const summaryOf = (totals: StoredTotals, original: number, credit: number) =>
  twins({
    paid_total: totals.paid_total,
    refunded_total: totals.refunded_total,
    transaction_total: totals.transaction_total,
    credit_line_total: credit,
    original_order_total: original,
    current_order_total: totals.current_order_total,
    accounting_total: totals.current_order_total,
    pending_difference: totals.current_order_total - totals.transaction_total,
  })

/**
 * Takes an order to its next version and answers it as it then stands, ready for another change. Throws when another change came between:
 * impossible while its parcel is locked, unless Medusa's own routes were used.
 */
export async function nextVersion(db: Db, order: OrderRow, change: VersionChange): Promise<OrderRow> {
  const { actor, total, credit = [], adjustments = [], lines, ...rest } = change
  const keep_adjustments = change.adjustments === undefined
  const last = order.totals.current_order_total
  const added = credit.reduce((sum, line) => sum + line.amount, 0)
  const totals = { ...order.totals, current_order_total: (total ?? last) - added }
  const sums = summaryOf(totals, last, added)
  const input = { ...rest, by: userOf(actor), lines, credit, adjustments, keep_adjustments, totals: sums }
  const values = [order.id, order.version, JSON.stringify(input), entityId("ordch")]
  const [moved] = await db.run(moveVersion, values)
  if (!moved) throw new Error(`Order ${order.id} is no longer at version ${order.version}`)
  return { ...order, version: moved.version, totals, lines, credit: order.credit + added }
}

/** The same action for every line, with its quantity, as Medusa notes it. */
export const actionPerLine = (
  action: string,
  reference: string,
  reference_id: string,
  lines: readonly { id: string; quantity: number }[],
): ChangeAction[] =>
  lines.map((line) => ({
    action,
    reference,
    reference_id,
    details: { quantity: line.quantity, reference_id: line.id },
  }))
