import { generateEntityId } from "@medusajs/framework/utils"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import { readVersion, type VersionRow, type VersionTable, writeVersion } from "./sql/versions"

/** Counters of an order line that a change moves. */
export type LineCounter =
  | "return_requested_quantity"
  | "return_received_quantity"
  | "return_dismissed_quantity"
  | "written_off_quantity"

/** A change of an order as Medusa records it: what is done to which line, and what it means for the totals. */
export interface OrderChange {
  change_type: "credit_line" | "return_request" | "return_receive" | null
  return_id?: string
  created_by?: string | null
  confirmed_by?: string | null
  actions: {
    action: string
    reference: string
    reference_id: string
    details: Record<string, unknown>
    amount?: number
  }[]
  /** Units added to counters of lines, by line id. */
  counters?: Record<string, Partial<Record<LineCounter, number>>>
  /** Đồng by which the order costs less from now on. */
  less?: number
  /** A credit line that makes up for money given back, đồng. */
  credit?: number
}

const id = (prefix: string) => generateEntityId(undefined, prefix)

/**
 * Writes the next version of an order as Medusa's confirmOrderChange does: every line, delivery, credit and discount once more, the change
 * with its actions, and the totals. The order's parcel must be locked. Answers the new version.
 */
export async function nextVersion(db: Db, orderId: string, change: OrderChange): Promise<number> {
  const [now] = await db.run(readVersion, [orderId])
  if (!now) throw new Error(`Order ${orderId} has no summary of its version`)
  const version = now.version + 1
  const rows: Record<VersionTable, Record<string, unknown>[]> = {
    order_item: itemsOf(now, version, change),
    order_shipping: again(now.shipping, "ordspmv", version),
    order_credit_line: again(now.credit_lines, "ordcl", version),
    order_line_item_adjustment: again(now.line_adjustments, "ordliadj", version),
    order_shipping_method_adjustment: again(now.shipping_adjustments, "ordsmadj", version),
    order_summary: [{ id: id("ordsum"), order_id: orderId, version, totals: totalsAfter(now.totals, change) }],
    ...changeRows(orderId, version, change),
  }
  if (change.credit) rows.order_credit_line?.push(creditLine(orderId, version, now, change.credit))
  const [written] = await db.run(writeVersion, [JSON.stringify(rows), orderId, version])
  if (!written?.written) throw new Error(`Order ${orderId} is no longer at version ${now.version}`)
  return version
}

const again = (rows: readonly Record<string, unknown>[], prefix: string, version: number) =>
  rows.map((row) => ({ ...row, id: id(prefix), version }))

function itemsOf(now: VersionRow, version: number, change: OrderChange) {
  return now.items.map((item) => {
    const moved = Object.entries(change.counters?.[item.item_id] ?? {}).flatMap(([name, by]) => {
      const sum = Number(item[name] ?? 0) + by
      return [
        [name, sum],
        [`raw_${name}`, rawOf(sum)],
      ]
    })
    return { ...item, ...Object.fromEntries(moved), id: id("orditem"), version }
  })
}

function changeRows(orderId: string, version: number, change: OrderChange) {
  const order_change_id = id("ordch")
  const { change_type, return_id = null, created_by = null, confirmed_by = null } = change
  const base = { order_id: orderId, version, return_id }
  return {
    order_change: [
      {
        ...base,
        id: order_change_id,
        status: "confirmed",
        change_type,
        created_by,
        confirmed_by,
        confirmed_at: new Date(),
      },
    ],
    order_change_action: change.actions.map(({ amount, ...action }) => ({
      ...base,
      ...action,
      id: id("ordchact"),
      order_change_id,
      amount: amount ?? null,
      raw_amount: amount === undefined ? null : rawOf(amount),
      applied: true,
    })),
  }
}

const creditLine = (order_id: string, version: number, now: VersionRow, amount: number) => ({
  id: id("ordcl"),
  order_id,
  version,
  reference: "payment_collection",
  reference_id: now.payment_collection_id,
  amount,
  raw_amount: rawOf(amount),
  metadata: { created_in_version: version },
})

/** Medusa's totals of a new version, whole đồng: it starts from what the last one came to, and counts only credit that is new. */
function totalsAfter(before: Record<string, unknown>, { less = 0, credit = 0 }: OrderChange) {
  const dong = (name: string) => Math.round(Number(before[name] ?? 0))
  const current = dong("current_order_total") - less - credit
  const sums = {
    paid_total: dong("paid_total"),
    refunded_total: dong("refunded_total"),
    transaction_total: dong("transaction_total"),
    pending_difference: current - dong("transaction_total"),
    current_order_total: current,
    original_order_total: dong("current_order_total"),
    accounting_total: current,
    credit_line_total: credit,
  }
  return Object.fromEntries(
    Object.entries(sums).flatMap(([name, sum]) => [
      [name, sum],
      [`raw_${name}`, rawOf(sum)],
    ]),
  )
}
