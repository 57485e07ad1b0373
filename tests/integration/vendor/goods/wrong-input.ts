import { expect, it } from "vitest"
import { createCooperative } from "../../../fixtures/cooperative.js"
import type { Market } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { fullBody, type GoodsDesk } from "./goods-desk.js"

/** What no product of a cooperative may say; nothing of it is kept. */
export function wrongInput(open: () => { market: Market; desk: GoodsDesk }): void {
  const [pack] = fullBody("x").variants
  it.each<[string, object, string]>([
    ["decimals in a price", { variants: [{ ...pack, price: 1_000.5 }] }, "variants.0.price"],
    ["a price as text", { variants: [{ ...pack, price: "210.000" }] }, "variants.0.price"],
    ["HTML in the description", { description: "Ngon <script>alert(1)</script>" }, "description"],
    ["an over-long title", { title: "a".repeat(121) }, "title"],
    ["two packs of one name", { variants: [pack, { ...pack, sku: null }] }, "variants.1.title"],
    ["an unknown category", { category: "khong-co" }, "category"],
    ["nine photos", { photos: Array.from({ length: 9 }, (_, id) => ({ id: `photo_${id}` })) }, "photos"],
    ["text that runs backwards", { title: "Gạo \u202Engon" }, "title"],
  ])("refuses %s beside its field and keeps nothing", async (_, wrong, path) => {
    const before = await open().market.pool.query("select count(*) from product")
    const { status, body } = await open().desk.post("", { title: "Hàng sai", ...wrong })
    expect([status, body.details?.[0]?.path]).toEqual([400, path])
    expect(body.details?.[0]?.message).toMatch(/\p{L}/u)
    expect((await open().market.pool.query("select count(*) from product")).rows).toEqual(before.rows)
  })

  it("says where stock of an existing pack is changed, and knows only its own packs", async () => {
    const { id, version, variants } = await open().desk.create("Bột sắn dây")
    const [variant] = variants
    const known = { id: variant?.id, title: "túi 5 kg", stock: 7 }
    expect((await open().desk.post(`/${id}`, { variants: [known], version })).body.details?.[0]?.path).toBe(
      "variants.0.stock",
    )
    const foreign = { id: "variant_khac", title: "túi 5 kg" }
    expect((await open().desk.post(`/${id}`, { variants: [foreign], version })).status).toBe(404)
  })

  it("lets two cooperatives use the same code, and one only once", async () => {
    const other = await createCooperative(open().market)
    const neighbour = await createMember(open().market, other.id)
    const body = { title: "Gạo nhà bên", variants: [{ title: "túi", sku: "TRUNG-1" }] }
    expect((await open().desk.post("", body)).status).toBe(200)
    expect((await open().desk.post("", body)).body.details?.[0]?.path).toBe("variants.0.sku")
    expect((await open().desk.post("", body, neighbour.token)).status).toBe(200)
  })
}
