import type { ErrorBody } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import type { Market } from "../../../fixtures/market.js"
import { upload } from "../../../fixtures/upload.js"
import { call } from "../../../harness/http.js"
import { eventually, settled } from "../../catalog/shop.js"
import type { GoodsDesk } from "./goods-desk.js"

/** A certificate from the portal to its star. */
export function certificates(open: () => { market: Market; desk: GoodsDesk }): void {
  it("shows a star only once the alliance has verified it", async () => {
    const { market, desk } = open()
    const shown = async () => (await desk.page(product.handle)).body.product.certificate
    const product = await desk.onSale("Miến dong")
    await eventually(5_000, async () => (await desk.page(product.handle)).status === 200)
    const paper = Buffer.from("%PDF-1.4\n%%EOF")
    const sent = await upload(market, desk.token, paper, { type: "application/pdf", purpose: "certificate" })
    const file_id = sent.body.photo.id
    const at = `${market.url}/vendor/certificates`
    const json = {
      ...{ group: "food", stars: 4, points: 80, decision_number: "15/QĐ-UBND", decision_date: "2026-01-10" },
      ...{ issuer: "UBND tỉnh Ninh Bình", product_id: product.id, file_ids: [file_id] },
    }
    const lost = { ...json, file_ids: ["photo_forgotten_1", file_id, "photo_forgotten_2"] }
    const unknown = await call<ErrorBody>(at, { token: desk.token, json: lost })
    expect([unknown.status, unknown.body.details?.map(({ path }) => path)]).toEqual([404, ["file_ids.0", "file_ids.2"]])
    const { body } = await call<{ certificate: { id: string } }>(at, { token: desk.token, json })
    expect(body.certificate).toMatchObject({ status: "pending", expires_on: "2029-01-10", files: [{ id: file_id }] })
    expect((await call(at, { token: desk.token, json })).status).toBe(400)
    await settled(market.pool)
    expect(await shown()).toBeNull()
    const console = `${market.url}/admin/certificates/${body.certificate.id}`
    const page = await fetch(`${console}/files/${file_id}`, { headers: { authorization: `Bearer ${desk.staff}` } })
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "application/pdf"])
    expect(Buffer.from(await page.arrayBuffer())).toEqual(paper)
    await call(`${console}/verify`, { token: desk.staff, json: {} })
    await eventually(5_000, async () => (await shown())?.stars === 4)
  })
}
