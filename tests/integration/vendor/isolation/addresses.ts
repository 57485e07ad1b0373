import { expect, it } from "vitest"
import type { Market } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { ask, outcome, splitRoute } from "./ask.js"
import type { Entry } from "./entry.js"
import { knockRaw } from "./knock-raw.js"
import { addressOf, type Side, withIds } from "./side.js"

const paramsOf = (route: string) => [...route.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name)

/** Ways to reach a handler past its checks: spellings of an address that are read in more than one way, HEAD, one's own thing in front. */
export function addresses(
  guarded: [route: string, entry: Entry][],
  side: () => { market: Market; ours: Side; theirs: Side },
): void {
  it("does not know another cooperative's things below one's own", async () => {
    const { ours, theirs } = side()
    for (const [route, entry] of guarded.filter(([name]) => paramsOf(name).length > 1)) {
      const last = paramsOf(route).at(-1) ?? ""
      const mixed = withIds(theirs, { [last]: ours.ids[last] })
      expect(await outcome(route, ask(route, entry, mixed, theirs.token))).toBe(`${route}: 404`)
    }
  })

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
