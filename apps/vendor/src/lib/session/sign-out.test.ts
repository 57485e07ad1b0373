import "fake-indexeddb/auto"
import { afterEach, expect, it, vi } from "vitest"

afterEach(() => vi.unstubAllGlobals())

it("leaves nothing of the member on the phone, and what belongs to others where it is", async () => {
  const kept: Record<string, string> = {
    "cho-htx.seller.lot.mem_1": "{}",
    "cho-htx.seller.certificate.mem_1": "{}",
    "cho-htx.seller.goods-open.mem_1": "1",
    "cho-htx.seller.goods-open.mem_2": "1",
    "cho-htx.seller.lot.mem_2": "{}",
    "cho-htx.seller.locale": "vi",
  }
  // As a browser has it: what is kept are the object's own keys.
  Object.defineProperties(kept, {
    getItem: { value: (name: string) => kept[name] ?? null },
    setItem: { value: (name: string, text: string) => Object.assign(kept, { [name]: text }) },
    removeItem: { value: (name: string) => delete kept[name] },
  })
  vi.stubGlobal("localStorage", kept)
  vi.stubGlobal("fetch", async () => new Response("{}", { status: 200 }))
  const { signOut } = await import("./sign-out")
  await signOut("mem_1")
  expect(Object.keys(kept).sort()).toEqual([
    "cho-htx.seller.goods-open.mem_2",
    "cho-htx.seller.locale",
    "cho-htx.seller.lot.mem_2",
  ])
})
