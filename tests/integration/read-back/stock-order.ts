import type { Market } from "../../fixtures/market.js"
import { call } from "../../harness/http.js"

type Item = { id: string; quantity: number }
type Seen = { order: { items: Item[]; fulfillments: { id: string }[] } }

export type StockOrder = Awaited<ReturnType<typeof stockOrder>>

/** An order outside the market, taken through Medusa's own admin routes as its console does. */
export async function stockOrder(market: Market, token: string, id: string, location_id: string) {
  const send = async (path: string, json: unknown = {}) => {
    const answer = await call<Record<string, { id: string }>>(`${market.url}/admin/${path}`, { json, token })
    if (answer.status !== 200) throw new Error(`POST /admin/${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const look = async () =>
    (await call<Seen>(`${market.url}/admin/orders/${id}?fields=*items,*fulfillments`, { token })).body.order
  const { items } = await look()
  const lines = items.map(({ id, quantity }) => ({ id, quantity }))
  const fulfillment = async () => (await look()).fulfillments[0]?.id
  return {
    id,
    fulfill: () => send(`orders/${id}/fulfillments`, { location_id, items: lines, no_notification: true }),
    ship: async (tracking_number: string) =>
      send(`orders/${id}/fulfillments/${await fulfillment()}/shipments`, {
        items: lines,
        no_notification: true,
        labels: [{ tracking_number, tracking_url: "#", label_url: "#" }],
      }),
    deliver: async () => send(`orders/${id}/fulfillments/${await fulfillment()}/mark-as-delivered`),
    cancelFulfillment: async () => send(`orders/${id}/fulfillments/${await fulfillment()}/cancel`),
    cancel: () => send(`orders/${id}/cancel`),
    /** New quantities by present ones. */
    edit: async (quantities: Record<number, number>) => {
      await send("order-edits", { order_id: id })
      for (const { id: item, quantity } of items)
        await send(`order-edits/${id}/items/item/${item}`, { quantity: quantities[quantity] })
      await send(`order-edits/${id}/request`)
      await send(`order-edits/${id}/confirm`)
    },
    returnAll: async () => {
      const made = await send("returns", { order_id: id, location_id })
      const at = `returns/${made.return?.id}`
      await send(`${at}/request-items`, { items: lines })
      await send(`${at}/request`, { no_notification: true })
      await send(`${at}/receive`)
      await send(`${at}/receive-items`, { items: lines })
      await send(`${at}/receive/confirm`, { no_notification: true })
    },
  }
}
