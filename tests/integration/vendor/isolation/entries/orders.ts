import { call } from "../../../../harness/http.js"
import { readyCart, shopper } from "../../../checkout/shopper.js"
import { type Entry, everybody, managers, type Resource } from "../entry.js"
import type { Side } from "../side.js"

const reason = { reason: "Lý do thử nghiệm" }

const read: Entry = { roles: everybody, write: false }
const packing = (json: object = {}): Entry => ({ roles: everybody, write: true, send: () => ({ json }) })
const aboutLine = (line: object): Entry => ({
  roles: managers,
  write: true,
  send: ({ ids }) => ({ json: { lines: [{ line_id: ids.line_id, ...line }], ...reason } }),
})
/** An order that was delivered and of which something comes back: there, too, other cooperatives' lines are unknown. */
const aboutReturned = (line: object): Entry => ({
  ...aboutLine(line),
  foreign: (mine, { ids }) => [
    {
      ids: { order_id: mine.ids.returned_order_id },
      json: { lines: [{ line_id: ids.line_id, ...line }], ...reason },
      status: 400,
    },
  ],
})
const deciding = (json: object = {}): Entry => ({ roles: managers, write: true, send: () => ({ json }) })

const order = "/vendor/orders/[order_id]"

async function lineOf({ market }: Side, orderId: string): Promise<string> {
  const text = "select item_id from order_item where order_id = $1 limit 1"
  return (await market.pool.query<{ item_id: string }>(text, [orderId])).rows[0]?.item_id ?? ""
}

/** Another order, delivered, with a return under way. */
async function makeReturn(side: Side): Promise<Record<string, string>> {
  const { market, token, product } = side
  const buyer = shopper(market)
  const cart = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 2 }])
  const id = (await buyer.complete(cart)).body.order_group.order_ids[0] ?? ""
  const step = (name: string, json: object) =>
    call<{ return?: { id: string } }>(`${market.url}/vendor/orders/${id}/${name}`, { token, json })
  for (const name of ["confirm", "pack", "hand-over", "deliver"])
    await step(name, name === "hand-over" ? { carrier: "GHN" } : {})
  const json = { lines: [{ line_id: await lineOf(side, id), quantity: 1 }], ...reason }
  const { body, status } = await step("returns", json)
  if (!body.return) throw new Error(`no return: ${status} ${JSON.stringify(body)}`)
  return { returned_order_id: id, return_id: body.return.id }
}

export const orders: Resource = {
  entries: {
    "GET /vendor/orders": read,
    [`GET ${order}`]: read,
    [`GET ${order}/money`]: { ...read, roles: managers },
    [`POST ${order}/confirm`]: deciding(),
    [`POST ${order}/pack`]: packing(),
    [`POST ${order}/hand-over`]: packing({ carrier: "GHN" }),
    [`POST ${order}/deliver`]: packing(),
    [`POST ${order}/fail`]: deciding(reason),
    [`POST ${order}/return-to-stock`]: deciding(),
    [`POST ${order}/remit`]: deciding(),
    [`POST ${order}/cancel`]: deciding(reason),
    [`POST ${order}/cancel-lines`]: {
      ...aboutLine({ quantity: 1 }),
      foreign: (_, { ids }) => [{ json: { lines: [{ line_id: ids.line_id, quantity: 1 }], ...reason }, status: 400 }],
    },
    [`POST ${order}/refunds`]: deciding({ amount: 1_000, ...reason }),
    [`POST ${order}/returns`]: aboutReturned({ quantity: 1 }),
    [`POST ${order}/returns/[return_id]/receive`]: aboutReturned({ restocked: 1, damaged: 0 }),
    [`POST ${order}/returns/[return_id]/cancel`]: deciding(),
  },
  prepare: async (side) => ({ line_id: await lineOf(side, side.ids.order_id ?? ""), ...(await makeReturn(side)) }),
}
