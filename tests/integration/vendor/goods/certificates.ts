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

  it("is one paper however often a phone sends it under the id it chose, and nobody else's", async () => {
    const { market, desk } = open()
    const product = await desk.onSale("Mắm cáy")
    const paper = Buffer.from("%PDF-1.4\n%%EOF")
    const sent = await upload(market, desk.token, paper, { type: "application/pdf", purpose: "certificate" })
    const at = `${market.url}/vendor/certificates`
    const json = {
      ...{ id: "ocop_01KBCDEFGHJKMNPQRSTVWXYZ01", group: "food", stars: 3, decision_number: "16/QĐ-UBND" },
      ...{ decision_date: "2026-01-10", issuer: "UBND tỉnh Ninh Bình", product_id: product.id },
      file_ids: [sent.body.photo.id],
    }
    const send = (key: string, token = desk.token) =>
      call<{ certificate: { id: string } }>(at, { token, json, headers: { "idempotency-key": key } })
    const answers = [
      ...(await Promise.all([send("giay-ocop-gui-lan-1"), send("giay-ocop-gui-lan-2")])),
      await send("giay-ocop-gui-lan-1"),
    ]
    expect(answers.map(({ status, body }) => [status, body.certificate?.id])).toEqual(answers.map(() => [200, json.id]))
    const listed = await call<{ certificates: object[] }>(`${at}?product_id=${product.id}`, { token: desk.token })
    expect(listed.body.certificates).toHaveLength(1)
    const odd = await call(at, { token: desk.token, json: { ...json, id: "ocop_1" } })
    expect(odd.status).toBe(400)
  })
}
