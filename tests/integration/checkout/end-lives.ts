import type { ErrorBody, ParcelReturnResponse, ParcelStandingResponse, ParcelState } from "@cho-htx/contracts"
import type { Market } from "../../fixtures/market.js"
import { call } from "../../harness/http.js"

type Waiting = { return_id: string; lines: { line_id: string; quantity: number }[] }

const reason = "Dọn kho sau thử nghiệm"
/** The shortest way from each state to one in which no goods are away. */
const wayBack: Partial<Record<ParcelState, readonly string[]>> = {
  placed: ["cancel"],
  confirmed: ["cancel"],
  packed: ["cancel"],
  shipped: ["fail", "return-to-stock"],
  delivery_failed: ["return-to-stock"],
}

/** Cancels an order, has it come back unopened, or has the buyer return all that is left: afterwards its goods are on the shelf. Throws when refused. */
export async function endLife(market: Market, token: string, order: string): Promise<void> {
  const staff = async <T = ParcelStandingResponse>(path: string, json?: unknown): Promise<T> => {
    const url = `${market.url}/admin/parcels/${order}${path}`
    const { status, body } = await call<T & ErrorBody>(url, { token, ...(json === undefined ? {} : { json }) })
    if (status !== 200) throw new Error(`${order}${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const receive = ({ return_id, lines }: Waiting) =>
    staff(`/returns/${return_id}/receive`, {
      lines: lines.map(({ line_id, quantity }) => ({ line_id, restocked: quantity, damaged: 0 })),
    })
  const { state } = (await staff("")).parcel
  for (const step of wayBack[state] ?? []) await staff(`/${step}`, step === "return-to-stock" ? {} : { reason })
  if (state !== "delivered" && state !== "remitted") return
  for (const waiting of await waitingReturns(market, order)) await receive(waiting)
  const left = await withTheBuyer(market, order)
  if (left.length === 0) return
  const opened = await staff<ParcelReturnResponse>("/returns", { lines: left, reason })
  await receive({ return_id: opened.return.id, lines: left })
}

/** Returns whose goods are still on their way, with what they wait for. */
async function waitingReturns({ pool }: Market, order: string): Promise<Waiting[]> {
  const { rows } = await pool.query<Waiting>(
    `select r.id as return_id, json_agg(json_build_object('line_id', i.item_id, 'quantity', (i.quantity - i.received_quantity)::int)) as lines
    from "return" r join return_item i on i.return_id = r.id and i.quantity > i.received_quantity
    where r.order_id = $1 and r.status in ('requested', 'partially_received') group by 1`,
    [order],
  )
  return rows
}

async function withTheBuyer({ pool }: Market, order: string): Promise<Waiting["lines"]> {
  const { rows } = await pool.query<Waiting["lines"][number]>(
    `select oi.item_id as line_id, (oi.delivered_quantity - oi.return_received_quantity - oi.return_dismissed_quantity)::int as quantity
    from order_item oi join "order" o on o.id = oi.order_id and o.version = oi.version
    where o.id = $1 and oi.delivered_quantity > oi.return_received_quantity + oi.return_dismissed_quantity`,
    [order],
  )
  return rows
}

/** What lies on each shelf and what is promised of it, and what of it came back unfit to be sold, in units of the inventory item. */
export async function shelves({ pool }: Market): Promise<{ item: string; there: number; reserved: number }[]> {
  const { rows } = await pool.query<{ item: string; there: number; reserved: number }>(
    `select il.inventory_item_id as item, (il.stocked_quantity + coalesce(d.units, 0))::int as there, il.reserved_quantity::int as reserved
    from inventory_level il left join (
      select vi.inventory_item_id, sum(oi.written_off_quantity * vi.required_quantity) as units
      from order_item oi join "order" o on o.id = oi.order_id and o.version = oi.version
        join order_line_item li on li.id = oi.item_id join product_variant_inventory_item vi on vi.variant_id = li.variant_id
      where vi.deleted_at is null group by 1) d on d.inventory_item_id = il.inventory_item_id
    where il.deleted_at is null order by 1`,
  )
  return rows
}
