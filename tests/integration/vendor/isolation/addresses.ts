import { expect, it } from "vitest"
import type { Market } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { splitRoute } from "./ask.js"
import type { Entry } from "./entry.js"
import { knockRaw } from "./knock-raw.js"
import { addressOf, type Side } from "./side.js"

/** Ways to reach a handler past its checks: spellings of an address that are read in more than one way, and HEAD. */
export function addresses(guarded: [route: string, entry: Entry][], side: () => { market: Market; ours: Side }): void {
  it.each([
    ["with a host", (path: string) => `http://x${path}`],
    ["with a fragment", (path: string) => `${path}#x`],
    ["with a backslash", (path: string) => path.replace(/\/(?=[^/]*$)/, "\\")],
  ])("refuses an address in another form, %s, before it is anybody's", async (_what, twist) => {
    const { market, ours } = side()
    for (const [route] of guarded) {
      const { method, path } = splitRoute(route)
      const target = twist(addressOf(ours, path))
      const came = await knockRaw(market.url, { method, target, token: ours.token })
      expect([route, came]).toEqual([route, "400: Đường dẫn không hợp lệ."])
    }
  })

  it("checks HEAD as it checks GET", async () => {
    const { market, ours } = side()
    const { token } = await createMember(market, ours.cooperative.id, "packer")
    for (const [route, { roles, send }] of guarded.filter(([name]) => name.startsWith("GET"))) {
      const path = addressOf(ours, splitRoute(route).path)
      const { query } = send?.(ours) ?? {}
      const head = (target: string) => knockRaw(market.url, { method: "HEAD", target, token })
      const may = roles.includes("packer")
      expect([route, await head(query ? `${path}?${query}` : path)]).toEqual([route, may ? "200: " : "403: "])
      expect([route, await head(`${path}?fields=x`)]).toEqual([route, may ? "400: " : "403: "])
    }
  })
}
