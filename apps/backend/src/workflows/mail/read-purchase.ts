import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { grossOf } from "../../modules/order-group/completion/gross"
import { totalsOf } from "../../modules/order-group/completion/totals"
import { withConnection } from "../../modules/order-group/db/connection"
import { lineLabel } from "../market-cart/line-label"
import type { MailParcel, MailPurchase, MailSeller } from "./purchase"
import { findReaders, type MailParcelRow, readPurchase as read } from "./sql/read-purchase"

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ")

function sellerOf({ address_line, commune_code, ...row }: NonNullable<MailParcelRow["seller"]>): MailSeller {
  const commune = findCommune(commune_code)
  return { ...row, address: joined(address_line, commune?.name ?? commune_code, commune?.province_name) }
}

function parcelOf(row: MailParcelRow): MailParcel[] {
  if (!row.seller || !row.allocation) return []
  const { goods_total, delivery_total } = totalsOf(row.currency_code, row.lines, row.methods)
  const { amount, canceled, captured, refunded } = row.allocation
  // The fee is net of its own discounts: what is left is what the goods' discounts took off.
  const discount_total = Math.max(0, goods_total + delivery_total - row.credit - amount)
  return [
    {
      order_id: row.order_id,
      display_id: row.display_id,
      seller: sellerOf(row.seller),
      carrier: row.carrier,
      tracking_code: row.tracking_code,
      pickup: row.pickup,
      lines: row.lines.map((line) => ({
        id: line.id,
        label: lineLabel(line.product_title, line.variant_title),
        quantity: line.quantity,
        total: Math.floor(grossOf(line).toNumber()),
      })),
      goods_total,
      discount_total,
      delivery_label: row.methods[0]?.name ?? "",
      delivery_total,
      credit: row.credit,
      amount,
      canceled,
      captured,
      refunded,
      due: Math.max(0, amount - canceled - captured),
    },
  ]
}

/** One placed purchase as its mails tell it; null when there is none, or nobody who has an address. Sums in integer đồng. */
export async function readPurchase(pg: Knex, groupId: string): Promise<MailPurchase | null> {
  const row = await withConnection(pg, async (db) => {
    const [readers] = await db.run(findReaders, [groupId])
    const [found] = readers?.any ? await db.run(read, [groupId]) : []
    return found
  })
  if (!row) return null
  const { address } = row
  return {
    ...row,
    placed_at: row.placed_at.toISOString(),
    hold_until: row.hold_until?.toISOString() ?? null,
    address: joined(address?.address_1, address?.city, address?.province),
    parcels: row.parcels.flatMap(parcelOf),
  }
}
