import { beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { type Method, routesBelow, unknownIds } from "../../fixtures/own-routes.js"
import { vietnamese } from "../../fixtures/vietnamese.js"
import { call } from "../../harness/http.js"

type Refused = { message: string; type: string }

const isWrite = ({ method }: { method: Method }) => method !== "GET"
const areas = ["admin", "vendor", "store"] as const
const own = areas.flatMap((area) => routesBelow(area)).filter(isWrite)
const medusas = ["admin", "store", "auth"].flatMap((area) => routesBelow(area, "medusa")).filter(isWrite)

/** Sends a text as JSON to a route as somebody who may be there. */
function sender(market: Market, tokens: Record<string, string>) {
  return ({ method, path }: { method: Method; path: string }, raw: string) => {
    const [, area = ""] = path.split("/")
    const { publishableKey, url } = market
    return call<Refused>(`${url}${unknownIds(path)}`, { method, raw, publishableKey, token: tokens[area] })
  }
}

/** What every route that changes something answers to a body it cannot read, ours and Medusa's own. */
export function refusesMalformedBodies(market: () => Market): void {
  describe("a body that is no JSON", () => {
    let send: ReturnType<typeof sender>
    beforeAll(async () => {
      const { id } = await createCooperative(market())
      const vendor = (await createMember(market(), id)).token
      send = sender(market(), { admin: await adminToken(market()), vendor })
    })

    it("is looked for at every route there is", () => {
      const shown = own.map(({ method, path }) => `${method} ${path}`)
      expect(shown).toEqual(
        expect.arrayContaining([
          "POST /admin/parcels/[order_id]/refunds",
          "POST /vendor/stock/[variant_id]",
          "POST /store/carts/[id]/complete",
          "DELETE /store/market-carts/[id]/promotions",
        ]),
      )
      expect(medusas.length).toBeGreaterThan(100)
    })

    it.each(['{"a":', "[1,", "hàng", '{"a":1}}', "{'a':1}"])(
      "%s is refused by each of our routes in words",
      async (raw) => {
        for (const route of own) {
          const { status, body } = await send(route, raw)
          expect([route, status, body.message]).toEqual([route, 400, expect.stringMatching(vietnamese)])
        }
      },
    )

    it("is refused by each of Medusa's routes as well", async () => {
      for (const route of medusas) {
        const { status, body } = await send(route, '{"a":')
        expect([route, status, body.message]).toEqual([route, 400, expect.stringMatching(vietnamese)])
      }
    })

    it.each(["null", "5", '"hàng"', "[]", '[{"a":1}]', '{"__proto__":{"a":1},"constructor":1}'])(
      "JSON that is no body of any of our routes, %s, is refused and never our own failure",
      async (raw) => {
        for (const route of own) {
          const { status, body } = await send(route, raw)
          expect([route, status >= 400 && status < 500, body.message]).toEqual([
            route,
            true,
            expect.stringMatching(vietnamese),
          ])
        }
      },
    )
  })
}
