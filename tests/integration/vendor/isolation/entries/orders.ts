import { type Entry, everybody, managers, type Resource } from "../entry.js"

const reason = { reason: "Lý do thử nghiệm" }

const read: Entry = { roles: everybody, write: false }
const packing = (json: object = {}): Entry => ({ roles: everybody, write: true, send: () => ({ json }) })
const aboutLine = (line: object): Entry => ({
  roles: managers,
  write: true,
  send: ({ ids }) => ({ json: { lines: [{ line_id: ids.line_id, ...line }], ...reason } }),
})
const deciding = (json: object = {}): Entry => ({ roles: managers, write: true, send: () => ({ json }) })

const order = "/vendor/orders/[order_id]"

export const orders: Resource = {
  entries: {
    "GET /vendor/orders": read,
    [`GET ${order}`]: read,
    [`GET ${order}/money`]: read,
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
    [`POST ${order}/returns`]: aboutLine({ quantity: 1 }),
    [`POST ${order}/returns/[return_id]/receive`]: aboutLine({ restocked: 1, damaged: 0 }),
    [`POST ${order}/returns/[return_id]/cancel`]: deciding(),
  },
  prepare: async ({ market, ids }) => {
    const { rows } = await market.pool.query<{ item_id: string }>(
      "select item_id from order_item where order_id = $1 limit 1",
      [ids.order_id],
    )
    return { line_id: rows[0]?.item_id ?? "", return_id: "return_nothing" }
  },
}
