import type { VendorPhoto } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { photoOf, sharp } from "../../fixtures/photo.js"
import { sendChunk, upload } from "../../fixtures/upload.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"

let backend: Backend
let market: Market
let token: string
let neighbour: string
let photo: Buffer

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  token = (await createMember(market, (await createCooperative(market)).id)).token
  neighbour = (await createMember(market, (await createCooperative(market)).id)).token
  photo = await photoOf(1600, 1200)
})
afterAll(() => backend?.stop())

const at = () => `${market.url}/vendor/photos`
const begin = async (bytes: number, headers: Record<string, string> = {}) =>
  (await call<{ photo: VendorPhoto }>(at(), { token, json: { bytes, type: "image/jpeg" }, headers })).body.photo
const fetched = async (path: string | null) => {
  const answer = await fetch(`${market.url}${path}`)
  return { type: answer.headers.get("content-type"), bytes: Buffer.from(await answer.arrayBuffer()) }
}
const left = async (id: string) =>
  (await market.pool.query("select 1 from photo_chunk where photo_id = $1", [id])).rowCount

describe("a photo", () => {
  it("is made anew in two sizes, upright and without where and with what it was taken", async () => {
    const turned = await sharp(photo).keepMetadata().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(turned).metadata()).exif).toBeDefined()
    const { status, body } = await upload(market, token, turned)
    expect([status, body.photo]).toEqual([
      200,
      expect.objectContaining({ status: "ready", width: 900, height: 1200, received: turned.length }),
    ])
    for (const [path, height] of [[body.photo.url, 1200] as const, [body.photo.thumbnail_url, 640] as const]) {
      const { type, bytes } = await fetched(path)
      const kept = await sharp(bytes).metadata()
      expect([type, kept.format, kept.height, kept.exif]).toEqual(["image/webp", "webp", height, undefined])
      expect(bytes.includes("MayAnhThu")).toBe(false)
    }
    expect(await left(body.photo.id)).toBe(0)
  })

  it("loses whatever hides behind or inside the pixels", async () => {
    const hidden = "<script>alert(1)</script>"
    const { body } = await upload(market, token, Buffer.concat([photo, Buffer.from(hidden)]))
    expect((await fetched(body.photo.url)).bytes.includes(hidden)).toBe(false)
  })
})

describe("an upload", () => {
  it("goes on where it stopped, whatever is sent twice or at the wrong place", async () => {
    const { id } = await begin(photo.length)
    const half = photo.subarray(0, 5_000)
    expect((await sendChunk(market, token, id, 0, half)).body.photo.received).toBe(5_000)
    expect((await sendChunk(market, token, id, 0, half)).body.photo.received).toBe(5_000)
    const wrong = await sendChunk(market, token, id, 9_000, half)
    expect([wrong.status, wrong.body.details]).toEqual([409, [{ path: "offset", message: "5000" }]])
    const early = await call<{ details: unknown }>(`${at()}/${id}/finish`, { token, json: {} })
    expect([early.status, early.body.details]).toEqual([409, [{ path: "offset", message: "5000" }]])
    expect((await call<{ photo: VendorPhoto }>(`${at()}/${id}`, { token })).body.photo.received).toBe(5_000)
    await sendChunk(market, token, id, 5_000, photo.subarray(5_000))
    const ends = await Promise.all([1, 2].map(() => call(`${at()}/${id}/finish`, { token, json: {} })))
    expect(ends.map(({ status }) => status)).toEqual([200, 200])
    expect(ends[0]?.body).toEqual(ends[1]?.body)
  })

  it("begins once for a key that comes twice", async () => {
    const headers = { "idempotency-key": "anh-thu-nhat" }
    const first = await begin(1_000, headers)
    await market.pool.query("delete from request_key")
    expect((await begin(1_000, headers)).id).toBe(first.id)
  })

  it("takes no more than was said, nor chunks that are too large or of another type", async () => {
    const { id } = await begin(1_000)
    expect((await sendChunk(market, token, id, 0, photo.subarray(0, 1_001))).status).toBe(400)
    expect((await sendChunk(market, token, id, 0, Buffer.alloc(512 * 1024 + 1))).status).toBe(400)
    expect((await call(`${at()}/${id}/chunk?offset=0`, { token, json: { a: 1 } })).status).toBe(400)
    expect((await call<{ photo: VendorPhoto }>(`${at()}/${id}`, { token })).body.photo.received).toBe(0)
  })

  it("is nobody else's", async () => {
    const { id } = await begin(photo.length)
    expect((await sendChunk(market, neighbour, id, 0, photo.subarray(0, 10))).status).toBe(404)
    const { body } = await upload(market, token, photo)
    const json = { title: "Gạo mượn ảnh", photos: [{ id: body.photo.id }] }
    expect((await call(`${market.url}/vendor/products`, { token: neighbour, json })).status).toBe(404)
  })
})

describe("what is no photo", () => {
  const png = Buffer.from("89504e470d0a1a0a", "hex")
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ["a PDF named .jpg", () => Buffer.from("%PDF-1.7 …%%EOF"), /PDF/],
    ["an SVG", () => svg, /không phải ảnh/],
    ["a GIF", () => Buffer.from("GIF89a…"), /không phải ảnh/],
    ["a page that begins like a PNG", () => Buffer.concat([png, svg]), /hỏng/],
    ["a truncated JPEG", () => photo.subarray(0, photo.length / 2), /hỏng/],
    ["a photo of 42 megapixels", () => photoOf(7_000, 6_000), /40 triệu/],
    ["a photo nobody can see anything on", () => photoOf(40, 40), /nhỏ/],
  ])("is refused in words, and nothing of it stays: %s", async (_, bytes, sentence) => {
    const { status, body } = await upload(market, token, await bytes())
    expect([status, body.message]).toEqual([400, expect.stringMatching(sentence)])
    const { rows } = await market.pool.query<{ id: string; gone: boolean }>(
      "select id, deleted_at is not null as gone from photo order by created_at desc, id desc limit 1",
    )
    expect([rows[0]?.gone, await left(rows[0]?.id ?? "")]).toEqual([true, 0])
  })

  it("is refused before a byte is sent when it is too large", async () => {
    const big = { token, json: { bytes: 15_000_001, type: "image/jpeg" } }
    const { status, body } = await call<{ details: { path: string }[] }>(at(), big)
    expect([status, body.details[0]?.path]).toEqual([400, "bytes"])
  })
})
