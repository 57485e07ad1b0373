import { type Entry, everybody, managers, type Resource } from "../entry.js"

const reason = { reason: "Lý do thử nghiệm" }
const line = { line_id: "x", quantity: 1 }

const read: Entry = { roles: everybody, write: false }
const packing = (json: object = {}): Entry => ({ roles: everybody, write: true, send: () => ({ json }) })
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
    [`POST ${order}/cancel-lines`]: deciding({ lines: [line], ...reason }),
    [`POST ${order}/refunds`]: deciding({ amount: 1_000, ...reason }),
    [`POST ${order}/returns`]: deciding({ lines: [line], ...reason }),
    [`POST ${order}/returns/[return_id]/receive`]: deciding({ lines: [{ line_id: "x", restocked: 1, damaged: 0 }] }),
    [`POST ${order}/returns/[return_id]/cancel`]: deciding(),
  },
  prepare: async () => ({ return_id: "return_nothing" }),
}
