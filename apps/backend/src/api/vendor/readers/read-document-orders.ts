import type { ParcelState } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type DocumentMaker, type DocumentOrder, orderName } from "../../../documents/document-order"
import { documentMessages } from "../../../documents/messages"
import { cooperativeCard } from "../../../lib/cooperative-card"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { lineLabel } from "../../../workflows/market-cart/line-label"

type Line = Omit<DocumentOrder["lines"][number], "label"> & { title: string; variant_title: string | null }
interface Row extends Omit<DocumentOrder, "lines" | "address" | "placed_at"> {
  placed_at: Date | null
  state: ParcelState
  /** The buyer's transfer has not come. */
  awaiting: boolean
  line: string | null
  commune_name: string | null
  province_name: string | null
  lines: Line[]
}

/** Lines of each order's present version, without what was canceled; at the door only cash is collected. */
const ordersSql = `
  select p.order_id, p.state, g.payment_state = 'awaiting' as awaiting, o.display_id, g.display_code as code, g.placed_at, g.contact_name as name, g.phone, g.note, p.carrier, p.tracking_code,
    (pa.amount - pa.canceled) as amount,
    case when g.payment_mode = 'on_delivery' then greatest(0, pa.amount - pa.canceled - pa.captured) else 0 end as due,
    a.address_1 as line, a.city as commune_name, a.province as province_name, (
      select coalesce(json_agg(json_build_object('variant_id', l.variant_id, 'title', coalesce(l.product_title, l.title),
        'variant_title', l.variant_title, 'unit_price', l.unit_price::float8, 'quantity', i.quantity::float8, 'lots', (
          select coalesce(json_agg(t.code order by t.code), '[]') from lot_line ll join lot t on t.id = ll.lot_id
          where ll.line_id = l.id and ll.deleted_at is null)) order by l.created_at, l.id), '[]')
      from order_item i join order_line_item l on l.id = i.item_id
      where i.order_id = o.id and i.version = o.version and i.quantity > 0 and i.deleted_at is null) as lines
  from parcel p join "order" o on o.id = p.order_id join order_group g on g.id = p.order_group_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
    left join order_address a on a.id = o.shipping_address_id
  where p.order_id = any(?) and p.cooperative_id = ? and p.deleted_at is null`

const place = (...parts: (string | null)[]) => parts.filter(Boolean).join(", ")

const view = ({
  placed_at,
  line,
  commune_name,
  province_name,
  lines,
  state: _,
  awaiting: __,
  ...row
}: Row): DocumentOrder => ({
  ...row,
  placed_at: placed_at && new Date(placed_at).toISOString(),
  address: place(line, commune_name, province_name),
  lines: lines.map(({ title, variant_title, ...item }) => ({ ...item, label: lineLabel(title, variant_title) })),
})

/** Goods of an order that is over stay on the shelf, and those of an unpaid one must not leave it: neither has papers. Throws CONFLICT, naming them. */
function refuseUnprintable(rows: readonly Row[]): void {
  const over = rows.filter(({ state }) => state === "canceled" || state === "returned")
  const unpaid = rows.filter((row) => row.awaiting && !over.includes(row))
  if (over.length > 0) throw new Refusal("conflict", documentMessages.orderOver(over.map(orderName).join(", ")))
  if (unpaid.length > 0) throw new Refusal("conflict", documentMessages.orderUnpaid(unpaid.map(orderName).join(", ")))
}

/**
 * Orders as their papers show them, in the order they were asked for. Throws NOT_FOUND for all when one is not the cooperative's, CONFLICT
 * when one was canceled, came back or waits for its transfer.
 */
export async function readDocumentOrders(
  scope: MedusaContainer,
  cooperativeId: string,
  ids: readonly string[],
): Promise<DocumentOrder[]> {
  const rows = await sql<Row>(pgOf(scope), ordersSql, [[...ids], cooperativeId])
  const byId = new Map(rows.map((row) => [row.order_id, row]))
  const found = ids.map((id) => {
    const row = byId.get(id)
    if (!row) throw new Refusal("not_found", documentMessages.orderNotFound)
    return row
  })
  refuseUnprintable(found)
  return found.map(view)
}

type MakerRow = Parameters<typeof cooperativeCard>[0] & {
  phone: string
  address_line: string
  registration_code: string
}

/** The cooperative as sender. */
export async function readDocumentMaker(scope: MedusaContainer, cooperativeId: string): Promise<DocumentMaker> {
  const [row] = await sql<MakerRow>(pgOf(scope), "select * from cooperative where id = ? and deleted_at is null", [
    cooperativeId,
  ])
  if (!row) throw new Refusal("not_found", documentMessages.orderNotFound)
  const { commune, province_name } = cooperativeCard(row)
  const { name, phone, address_line, registration_code } = row
  return { name, phone, registration_code, address: place(address_line, commune.name, province_name) }
}
