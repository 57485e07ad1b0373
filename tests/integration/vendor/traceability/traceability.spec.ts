import type { OrderLotsResponse, VendorLotListResponse, VendorLotResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pdfPages } from "../../../fixtures/pdf-text.js"
import { call } from "../../../harness/http.js"
import { receiver } from "../../checkout/shopper.js"
import { ask, attach, type Desk, download, lotBody, makeLot, openDesk, publishedLot, scan, sell } from "./desk.js"

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.backend.stop())

describe("a lot", () => {
  it("is unknown to the public until it is published", async () => {
    const lot = await makeLot(desk)
    expect(lot).toMatchObject({ status: "draft", label: "Gạo tám xoan Hải Hậu, túi 1 kg", attached: 0 })
    expect(lot.code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
    expect((await scan(desk, lot.code)).status).toBe(404)
    await ask(desk, `lots/${lot.id}/publish`, {})
    expect((await scan(desk, lot.code)).status).toBe(200)
  })

  it("shows maker, place old and new and steps in order, and keeps to itself where it went", async () => {
    const { id, code } = await publishedLot(desk)
    await ask(desk, `lots/${id}/steps`, { kind: "packed", on: "2026-10-25", place: "Xưởng Hải Anh" })
    await ask(desk, `lots/${id}/steps`, { kind: "harvested", on: "2026-10-20", who: "Tổ 3" })
    const { body } = await scan(desk, code.toLowerCase())
    expect(body.lot).toMatchObject({
      code,
      withdrawn: null,
      came_from: "Trại giống Nghĩa Hưng",
      product: { label: "Gạo tám xoan Hải Hậu, túi 1 kg", handle: desk.product.handle },
      maker: { name: desk.cooperative.name, page: true, province_name: "Ninh Bình", commune: { code: "14308" } },
      steps: [
        { kind: "harvested", on: "2026-10-20", who: "Tổ 3" },
        { kind: "packed", on: "2026-10-25", place: "Xưởng Hải Anh" },
      ],
    })
    expect(JSON.stringify(body)).not.toContain("Hoa Lư")
  })

  it("can be written anew while it is a draft, once per version, and never after", async () => {
    const { id, version } = await makeLot(desk)
    const edit = (more: object) =>
      ask<VendorLotResponse>(desk, `lots/${id}`, { ...lotBody(desk), expected_version: version, ...more })
    const edited = { quantity: 90, version: version + 1 }
    expect((await edit({ quantity: 90 })).body.lot).toMatchObject(edited)
    // Said once more, as by a phone that has lost the answer: done, and once.
    expect((await edit({ quantity: 90 })).body.lot).toMatchObject(edited)
    expect((await edit({ quantity: 80 })).status).toBe(409)
    await ask(desk, `lots/${id}/publish`, {})
    expect((await edit({ expected_version: version + 2 })).status).toBe(409)
  })

  it("is published and taken away only as it was seen, and its recall keeps the first reason", async () => {
    const { id, version } = await makeLot(desk)
    await ask(desk, `lots/${id}`, lotBody(desk, { quantity: 90 }))
    const seen = { expected_version: version }
    const remove = `${desk.market.url}/vendor/lots/${id}?expected_version=${version}`
    expect((await call(remove, { method: "DELETE", token: desk.token })).status).toBe(409)
    expect((await ask(desk, `lots/${id}/publish`, seen)).status).toBe(409)
    expect((await ask<VendorLotResponse>(desk, `lots/${id}`)).body.lot.status).toBe("draft")
    expect((await ask(desk, `lots/${id}/publish`, { expected_version: version + 1 })).status).toBe(200)
    const recall = (reason: string) => ask(desk, `lots/${id}/withdraw`, { reason })
    expect((await recall("Gói bị hở, gạo ẩm")).status).toBe(200)
    expect((await recall("Gói bị hở, gạo ẩm")).status).toBe(200)
    const late = await recall("Phát hiện mọt trong kho")
    expect([late.status, late.body.message]).toEqual([409, expect.stringContaining("Gói bị hở, gạo ẩm")])
  })

  it("has the id its recorder chose, for what follows before it was answered, and no other lot's", async () => {
    const id = `lot_${"0".repeat(25)}`
    const [lot, step] = [`${id}1`, `lotstep_${"0".repeat(26)}`]
    const made = () => ask<VendorLotResponse>(desk, "lots", lotBody(desk, { id: lot }), "lo-o-ruong-01")
    expect([(await made()).body.lot.id, (await made()).body.lot.id]).toEqual([lot, lot])
    const add = await ask<VendorLotResponse>(desk, `lots/${lot}/steps`, { id: step, kind: "stored", on: "2026-10-26" })
    expect(add.body.lot.steps).toMatchObject([{ id: step }])
    expect((await ask(desk, "lots", lotBody(desk, { id: lot }), "lo-o-ruong-02")).status).toBe(404)
    expect((await ask(desk, "lots", lotBody(desk, { id: "lot_1" }))).status).toBe(400)
  })

  it("can be taken away while it is a draft, with its steps, and never after", async () => {
    const [draft, lot] = [await makeLot(desk), await publishedLot(desk)]
    await ask(desk, `lots/${draft.id}/steps`, { kind: "stored", on: "2026-10-26" })
    const remove = async (id: string) =>
      (await call(`${desk.market.url}/vendor/lots/${id}`, { method: "DELETE", token: desk.token })).status
    expect([await remove(draft.id), await remove(draft.id), await remove(lot.id)]).toEqual([200, 404, 409])
    expect((await ask(desk, `lots/${draft.id}`)).status).toBe(404)
    expect((await ask(desk, `lots/${draft.id}/publish`, {})).status).toBe(404)
    const { lots } = (await ask<VendorLotListResponse>(desk, "lots?limit=100")).body
    expect(lots.map(({ id }) => id)).not.toContain(draft.id)
    expect((await scan(desk, lot.code)).status).toBe(200)
  })

  it("is made once under one key, and so is a step", async () => {
    const made = await Promise.all(
      [1, 2].map(() => ask<VendorLotResponse>(desk, "lots", lotBody(desk), "lo-hang-moi-1")),
    )
    const ids = made.flatMap(({ body }) => (body.lot ? [body.lot.id] : []))
    expect(new Set(ids).size).toBe(1)
    const step = () =>
      ask<VendorLotResponse>(desk, `lots/${ids[0]}/steps`, { kind: "stored", on: "2026-10-26" }, "buoc-cat-kho")
    await step()
    expect((await step()).body.lot.steps).toHaveLength(1)
  })

  it.each([
    [{ made_on: "2999-01-01" }, "made_on"],
    [{ made_on: "2026-02-30" }, "made_on"],
    [{ packed_on: "2026-10-01" }, "packed_on"],
    [{ best_before: "2026-10-24" }, "best_before"],
    [{ quantity: 1.5 }, "quantity"],
    [{ quantity: 0 }, "quantity"],
    [{ inputs: "x".repeat(1_001) }, "inputs"],
  ])("refuses %o, says which field, and keeps nothing", async (wrong, path) => {
    const count = async () => (await ask<VendorLotListResponse>(desk, "lots?limit=100")).body.lots.length
    const before = await count()
    const { status, body } = await ask(desk, "lots", lotBody(desk, wrong))
    expect([status, body.details?.[0]?.path]).toEqual([400, path])
    expect(await count()).toBe(before)
  })

  it("tells everybody when it is recalled, and takes nothing more", async () => {
    const { id, code } = await publishedLot(desk)
    await ask(desk, `lots/${id}/withdraw`, { reason: "Phát hiện mọt trong kho" })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect((await scan(desk, code)).body.lot.withdrawn).toMatchObject({ reason: "Phát hiện mọt trong kho" })
    expect((await ask(desk, `lots/${id}/steps`, { kind: "stored", on: "2026-10-26" })).status).toBe(409)
    expect((await ask(desk, `lots/${id}/publish`, {})).status).toBe(409)
    expect((await download(desk, `lots/${id}/labels`)).status).toBe(409)
  })

  it("answers any other code as unknown", async () => {
    for (const code of ["K7M2P9QRST", "x", "'; drop", "0".repeat(10)])
      expect((await scan(desk, encodeURIComponent(code))).status).toBe(404)
  })

  it("pages without repeating", async () => {
    const first = (await ask<VendorLotListResponse>(desk, "lots?limit=2")).body
    const second = (await ask<VendorLotListResponse>(desk, `lots?limit=2&cursor=${first.next_cursor}`)).body
    expect(new Set([...first.lots, ...second.lots].map(({ id }) => id)).size).toBe(4)
  })
})

describe("lots of an order", () => {
  it("are attached once the order is taken, and replaced when said again", async () => {
    const lot = await publishedLot(desk)
    const order = await sell(desk)
    expect((await attach(desk, order, [{ lot_id: lot.id, quantity: 2 }])).status).toBe(409)
    await ask(desk, `orders/${order.id}/confirm`, {})
    await attach(desk, order, [{ lot_id: lot.id, quantity: 2 }])
    const again = await attach(desk, order, [{ lot_id: lot.id, quantity: 1 }])
    expect(again.body.lots).toEqual([
      { line_id: order.line, lot_id: lot.id, code: lot.code, status: "published", quantity: 1 },
    ])
    expect((await ask<VendorLotResponse>(desk, `lots/${lot.id}`)).body.lot.attached).toBe(1)
  })

  it("keep one that was recalled since, and take no recalled one anew", async () => {
    const [recalled, fresh] = [await publishedLot(desk), await publishedLot(desk)]
    const [order, other] = [await sell(desk), await sell(desk)]
    for (const { id } of [order, other]) await ask(desk, `orders/${id}/confirm`, {})
    await attach(desk, order, [{ lot_id: recalled.id, quantity: 1 }])
    await ask(desk, `lots/${recalled.id}/withdraw`, { reason: "Phát hiện mọt trong kho" })
    const both = [recalled, fresh].map(({ id }) => ({ lot_id: id, quantity: 1 }))
    const kept = await attach(desk, order, both)
    const states = new Map(kept.body.lots?.map(({ code, status }) => [code, status]))
    const wanted = [
      [recalled.code, "withdrawn"],
      [fresh.code, "published"],
    ] as const
    expect(states).toEqual(new Map(wanted))
    expect((await attach(desk, other, both)).status).toBe(400)
  })

  it("are not written over what a colleague said meanwhile", async () => {
    const [lot, order] = [await publishedLot(desk), await sell(desk)]
    await ask(desk, `orders/${order.id}/confirm`, {})
    const say = (quantity: number, expected: { lot_id: string; quantity: number }[]) => {
      const lots = [{ lot_id: lot.id, quantity }]
      return ask<OrderLotsResponse>(desk, `orders/${order.id}/lots`, {
        lines: [{ line_id: order.line, lots, expected }],
      })
    }
    expect((await say(1, [])).status).toBe(200)
    const late = await say(2, [])
    expect([late.status, late.body.message]).toEqual([409, expect.stringContaining(`lô ${lot.code}: 1 gói`)])
    expect((await say(2, [{ lot_id: lot.id, quantity: 1 }])).body.lots).toMatchObject([{ quantity: 2 }])
  })

  it("hold no more packs together than the lot has, those of canceled orders left out", async () => {
    const lot = await publishedLot(desk, { quantity: 3 })
    const orders = [await sell(desk), await sell(desk)] as const
    for (const { id } of orders) await ask(desk, `orders/${id}/confirm`, {})
    const say = (order: { id: string; line: string }, quantity: number) =>
      attach(desk, order, [{ lot_id: lot.id, quantity }])
    const both = await Promise.all(orders.map((order) => say(order, 2)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    const late = both.findIndex(({ status }) => status === 400)
    expect(both[late]?.body.details).toMatchObject([
      { path: "lines.0.lots.0.quantity", message: expect.stringContaining("chỉ còn 1 gói") },
    ])
    const [first, second] = late === 1 ? orders : [orders[1], orders[0]]
    expect((await say(second, 1)).status).toBe(200)
    await ask(desk, `orders/${first.id}/cancel`, { reason: "Hết hàng rồi" })
    expect((await say(second, 2)).status).toBe(200)
  })

  it("give back the packs that are canceled before they are packed", async () => {
    const [lot, other] = [await publishedLot(desk, { quantity: 5 }), await publishedLot(desk)]
    const [one, several] = [await sell(desk, 5), await sell(desk, 5)]
    for (const { id } of [one, several]) await ask(desk, `orders/${id}/confirm`, {})
    await attach(desk, one, [{ lot_id: lot.id, quantity: 5 }])
    const cut = (order: { id: string; line: string }, quantity: number) =>
      ask(desk, `orders/${order.id}/cancel-lines`, {
        reason: "Thiếu hàng",
        lines: [{ line_id: order.line, quantity }],
      })
    expect((await cut(one, 3)).status).toBe(200)
    const lotsOf = async (order: { id: string }) =>
      (await ask<OrderLotsResponse>(desk, `orders/${order.id}/lots`)).body.lots.map(({ lot_id, quantity }) => ({
        lot_id,
        quantity,
      }))
    expect(await lotsOf(one)).toEqual([{ lot_id: lot.id, quantity: 2 }])
    const both = [lot, other].map(({ id }, index) => ({ lot_id: id, quantity: index + 1 }))
    expect((await attach(desk, several, both)).status).toBe(200)
    expect((await cut(several, 2)).status).toBe(200)
    expect(await lotsOf(several)).toEqual(expect.arrayContaining(both))
    expect((await cut(several, 1)).status).toBe(200)
    expect(await lotsOf(several)).toEqual([])
  })

  it("cannot be drafts, of other goods, or more than was ordered", async () => {
    const order = await sell(desk)
    await ask(desk, `orders/${order.id}/confirm`, {})
    const [draft, lot] = [await makeLot(desk), await publishedLot(desk)]
    expect((await attach(desk, order, [{ lot_id: draft.id, quantity: 1 }])).status).toBe(400)
    expect((await attach(desk, order, [{ lot_id: lot.id, quantity: 3 }])).status).toBe(400)
    const twice = [lot, lot].map(({ id }) => ({ lot_id: id, quantity: 1 }))
    expect((await attach(desk, order, twice)).status).toBe(400)
    expect((await ask<{ lots: unknown[] }>(desk, `orders/${order.id}/lots`)).body.lots).toEqual([])
  })
})

describe("papers", () => {
  const papers = (kind: string, ids: string[]) => download(desk, `orders/documents?kind=${kind}&ids=${ids.join(",")}`)

  it("list the goods of several orders together", async () => {
    const orders = [await sell(desk, 2), await sell(desk, 3)]
    const { status, type, bytes } = await papers(
      "pick-list",
      orders.map(({ id }) => id),
    )
    expect([status, type]).toEqual([200, "application/pdf"])
    const [page = ""] = pdfPages(bytes)
    expect(page).toContain("Phiếu soạn hàng")
    expect(page).toMatch(/Gạo tám xoan Hải Hậu, túi 1 kg 5 /)
  })

  it("say in each parcel who sent it, what lies in it, from which lot, and what is to be paid", async () => {
    const [order, lot] = [await sell(desk), await publishedLot(desk)]
    await ask(desk, `orders/${order.id}/confirm`, {})
    await attach(desk, order, [{ lot_id: lot.id, quantity: 2 }])
    const pages = pdfPages((await papers("packing-slip", [order.id, (await sell(desk)).id])).bytes)
    expect(pages).toHaveLength(2)
    for (const words of [desk.cooperative.name, receiver.name, lot.code, "100.000", "Thu của người nhận: 115.000"])
      expect(pages[0]?.replaceAll(" ", " ")).toContain(words)
  })

  it("put one A6 label on each parcel, however long the words are", async () => {
    const { id } = await sell(desk)
    await desk.market.pool.query(
      `update order_group g set contact_name = $2, note = $2 from parcel p where p.order_group_id = g.id and p.order_id = $1`,
      [id, "Nguyễn Thị Hường Ỷ Ưỡn ".repeat(20).trim()],
    )
    const { bytes } = await papers("label", [id])
    expect(pdfPages(bytes)).toHaveLength(1)
    expect(bytes.toString("latin1")).toContain("/MediaBox [0 0 297.64 419.53]")
    expect(pdfPages(bytes)[0]).toContain("Nguyễn Thị Hường Ỷ Ưỡn")
  })

  it("are refused for one order too many, and for none", async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `order_${index}`)
    expect((await papers("label", ids)).status).toBe(400)
    expect((await papers("label", [])).status).toBe(400)
    expect((await papers("invoice", ["order_1"])).status).toBe(400)
  })

  it("print a lot's QR labels, 24 to a sheet", async () => {
    const draft = await makeLot(desk)
    expect((await download(desk, `lots/${draft.id}/labels`)).status).toBe(409)
    const lot = await publishedLot(desk)
    const pages = pdfPages((await download(desk, `lots/${lot.id}/labels?count=25`)).bytes)
    expect(pages.map((page) => page.split(lot.code).length - 1)).toEqual([24, 1])
    expect(pages[0]).toContain("Thu hoạch 20/10/2026")
  })
})
