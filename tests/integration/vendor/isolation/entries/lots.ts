import { call } from "../../../../harness/http.js"
import { type Entry, everybody, managers, type Resource } from "../entry.js"
import type { Side } from "../side.js"

const read: Entry = { roles: everybody, write: false }
const write: Entry = { roles: managers, write: true }
const at = "/vendor/lots/[lot_id]"
const order = "/vendor/orders/[order_id]"

const packed = { kind: "packed", on: "2026-10-02" }
const body = (variant_id?: string) => ({ variant_id, kind: "harvested", made_on: "2026-10-01", quantity: 40 })
/** A lot, or step, of one's own making under an id that another cooperative's has. */
const under = (id: string | undefined, json: object) => ({ json: { ...json, id } })
const attached = (line_id?: string, lot_id?: string) => ({ lines: [{ line_id, lots: [{ lot_id, quantity: 1 }] }] })

async function makeLot({ market, token, ids }: Side): Promise<{ id: string; step: string }> {
  const send = (path: string, json: unknown) =>
    call<{ lot: { id: string; steps: { id: string }[] } }>(`${market.url}/vendor/lots${path}`, { token, json })
  const { id } = (await send("", body(ids.variant_id))).body.lot
  const { steps } = (await send(`/${id}/steps`, { kind: "harvested", on: "2026-10-01" })).body.lot
  return { id, step: steps[0]?.id ?? "" }
}

/** Lots and the orders they went into. */
export const lots: Resource = {
  entries: {
    "GET /vendor/lots": { ...read, foreign: (_, { ids }) => [{ query: `variant_id=${ids.variant_id}` }] },
    "POST /vendor/lots": {
      ...write,
      send: ({ ids }) => ({ json: body(ids.variant_id) }),
      foreign: (mine, { ids }) => [{ json: body(ids.variant_id) }, under(ids.lot_id, body(mine.ids.variant_id))],
    },
    [`GET ${at}`]: read,
    [`POST ${at}`]: {
      ...write,
      send: ({ ids }) => ({ json: { ...body(ids.variant_id), expected_version: 1 } }),
      foreign: (_, { ids }) => [{ json: { ...body(ids.variant_id), expected_version: 1 } }],
    },
    [`POST ${at}/steps`]: {
      ...write,
      send: () => ({ json: packed }),
      foreign: (_, { ids }) => [under(ids.step_id, packed)],
    },
    [`DELETE ${at}/steps/[step_id]`]: write,
    [`POST ${at}/publish`]: write,
    [`GET ${at}/labels`]: read,
    [`POST ${at}/withdraw`]: { ...write, send: () => ({ json: { reason: "Lý do thử nghiệm" } }) },
    [`DELETE ${at}`]: write,
    [`GET ${order}/lots`]: read,
    [`POST ${order}/lots`]: {
      roles: everybody,
      write: true,
      send: ({ ids }) => ({ json: attached(ids.line_id, ids.kept_lot_id) }),
      foreign: (mine, other) => [
        { json: attached(mine.ids.line_id, other.ids.kept_lot_id) },
        { json: attached(other.ids.line_id, mine.ids.kept_lot_id), status: 400 },
      ],
    },
    "GET /vendor/orders/documents": {
      ...read,
      send: ({ ids }) => ({ query: `kind=packing-slip&ids=${ids.order_id}` }),
      foreign: (mine, other) =>
        ["pick-list", "packing-slip", "label"].map((kind) => ({
          query: `kind=${kind}&ids=${mine.ids.order_id},${other.ids.order_id}`,
        })),
    },
  },
  prepare: async (side) => {
    const { id, step } = await makeLot(side)
    const kept = await makeLot(side)
    // Labels are of published lots.
    for (const lot of [id, kept.id])
      await call(`${side.market.url}/vendor/lots/${lot}/publish`, { token: side.token, json: {} })
    await call(`${side.market.url}/vendor/orders/${side.ids.order_id}/confirm`, { token: side.token, json: {} })
    return { lot_id: id, step_id: step, kept_lot_id: kept.id }
  },
}
