import type { ErrorBody, ProductListResponse, VendorProduct, VendorProductResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { eventually, settled, shopOf } from "../catalog/shop.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { certificates } from "./goods/certificates.js"
import { fullBody, type GoodsDesk, goodsDesk } from "./goods/goods-desk.js"
import { shapeOf } from "./goods/shape-of.js"
import { wrongInput } from "./goods/wrong-input.js"

let backend: Backend
let market: Market
let cooperative: CooperativeFixture
let desk: GoodsDesk

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  cooperative = await createCooperative(market)
  desk = await goodsDesk(market, cooperative)
  await settled(market.pool)
})
afterAll(() => backend?.stop())

const variantOf = ({ variants }: VendorProduct) => variants[0]?.id ?? ""
const inShop = async (handle: string) => (await desk.page(handle)).body.product

describe("a product of the portal", () => {
  it("is in the shop, found and ordered once the alliance has approved it", async () => {
    const draft = await desk.create("Gạo tám xoan đồng sâu")
    expect(draft).toMatchObject({ state: "draft", missing: [], handle: "gao-tam-xoan-dong-sau" })
    expect((await desk.post(`/${draft.id}/submit`)).body.product.state).toBe("proposed")
    expect((await desk.page(draft.handle)).status).toBe(404)
    const review = await desk.review(draft.id)
    expect(review.content.variants[0]).toMatchObject({ title: "túi 5 kg", price: 210_000, stocked: 40 })
    expect((await desk.decide("approve", review)).body.listing).toMatchObject({ status: "approved" })
    await eventually(5_000, async () => (await desk.page(draft.handle)).status === 200)
    expect(await inShop(draft.handle)).toMatchObject({
      title: "Gạo tám xoan đồng sâu",
      category: { handle: "thu-nghiem" },
      facts: { net_content: "túi 5 kg", origin: "Xã Hải Anh, tỉnh Ninh Bình", shelf_life: "6 tháng" },
      variants: [{ price: 210_000, unit_price: { amount: 42_000, unit: "kg" }, pack_unit: "túi", weight_g: 5_200 }],
      images: [{ is_illustration: false, alt: "Túi gạo" }],
      transit_days: 5,
      cooperative: { handle: cooperative.handle },
    })
    const found = await shopOf(backend, market)<ProductListResponse>("catalog/products?q=gao tam dong sau")
    expect(found.body.products.map(({ id }) => id)).toContain(draft.id)
    const buyer = shopper(market)
    const cart = await readyCart(buyer, [{ variant_id: variantOf(draft), quantity: 2 }])
    expect((await buyer.complete(cart)).status).toBe(200)
    expect((await desk.read(draft.id)).variants[0]).toMatchObject({ stocked: 40, reserved: 2, available: 38 })
  })

  it("reads back through Medusa's own routes like a product they have made, and can be changed there", async () => {
    const ours = await desk.create("Chả mực giã tay")
    const { product: twin } = await market.admin<{ product: { id: string } }>("products", {
      ...{ title: "Chả mực sinh đôi", description: "x", status: "draft", weight: 5_200, origin_country: "vn" },
      ...{ thumbnail: "/x.webp", images: [{ url: "/x.webp" }], categories: [{ id: "pcat_test" }] },
      shipping_profile_id: cooperative.shippingProfileId,
      sales_channels: [{ id: market.salesChannelId }],
      options: [{ title: "Quy cách", values: ["túi 5 kg"] }],
      variants: [
        {
          ...{ title: "túi 5 kg", weight: 5_200, manage_inventory: true, variant_rank: 0 },
          ...{ options: { "Quy cách": "túi 5 kg" }, prices: [{ currency_code: "vnd", amount: 210_000 }] },
        },
      ],
    })
    const fields =
      "*,+shipping_profile.*,*sales_channels,*options,*options.values,*images,*variants,*variants.options,*variants.prices,*variants.inventory_items,*categories"
    const readBack = async (id: string) => {
      const at = `${market.url}/admin/products/${id}?fields=${encodeURIComponent(fields)}`
      return (await call<{ product: object }>(at, { token: desk.staff })).body.product
    }
    const shape = shapeOf(await readBack(ours.id))
    expect(shape).toMatchObject({ variants: [{ inventory_items: [{ required_quantity: "number" }] }] })
    expect(shape).toEqual(shapeOf(await readBack(twin.id)))
    const variant_id = variantOf(ours)
    await market.admin(`products/${ours.id}/variants/${variant_id}`, {
      ...{ title: "túi 6 kg", prices: [{ currency_code: "vnd", amount: 250_000 }] },
    })
    expect((await desk.read(ours.id)).variants).toMatchObject([{ id: variant_id, title: "túi 6 kg", price: 250_000 }])
  })

  it("says what it lacks before it can be submitted", async () => {
    const { body } = await desk.post("", { title: "Mật ong" })
    const paths = ["photos", "category", "description", "facts.origin", "facts.shelf_life", "facts.storage", "variants"]
    expect(body.product.missing.map(({ path }) => path)).toEqual(paths)
    const refused = await desk.post(`/${body.product.id}/submit`)
    expect([refused.status, refused.body.details?.map(({ path }) => path)]).toEqual([400, paths])
  })

  it("comes back with a reason, is mended and submitted again", async () => {
    const draft = await desk.create("Bánh nhãn giòn")
    await desk.post(`/${draft.id}/submit`)
    const review = await desk.review(draft.id)
    expect((await desk.decide("reject", review, { reason: "  " })).status).toBe(400)
    await desk.decide("reject", review, { reason: "Ảnh mờ, hãy chụp lại ngoài trời" })
    const turnedDown = await desk.read(draft.id)
    expect(turnedDown).toMatchObject({ state: "rejected", review: { reason: "Ảnh mờ, hãy chụp lại ngoài trời" } })
    expect((await desk.list("state=rejected"))[0]?.rejected_because).toBe("Ảnh mờ, hãy chụp lại ngoài trời")
    const photos = [{ id: await desk.newPhoto() }]
    await desk.post(`/${draft.id}`, { photos, version: turnedDown.version })
    expect((await desk.post(`/${draft.id}/submit`)).body.product.state).toBe("proposed")
    expect((await desk.decide("approve", review)).status).toBe(400)
  })

  it("is not approved as something else than staff looked at", async () => {
    const draft = await desk.create("Nem nắm")
    await desk.post(`/${draft.id}/submit`)
    const review = await desk.review(draft.id)
    const { version } = await desk.read(draft.id)
    await desk.post(`/${draft.id}`, { title: "Thuốc chữa bách bệnh", version })
    expect((await desk.decide("approve", review)).status).toBe(409)
  })
})

describe("a product on sale", () => {
  it("changes price at once, and words and photos after approval, with the difference shown", async () => {
    const product = await desk.onSale("Nếp cái hoa vàng quê")
    await eventually(5_000, async () => (await desk.page(product.handle)).status === 200)
    const [variant] = product.variants
    const edited = await desk.post(`/${product.id}`, {
      title: "Nếp cái hoa vàng vụ mới",
      facts: { storage: "Trong chum sành" },
      photos: [{ id: await desk.newPhoto() }],
      variants: [
        { id: variant?.id, title: "túi 5 kg", price: 199_000 },
        { ...fullBody("x").variants[0], title: "túi 2 kg" },
      ],
      version: product.version,
    })
    expect(edited.body.product).toMatchObject({
      title: "Nếp cái hoa vàng quê",
      variants: [{ price: 199_000 }],
      change_request: { status: "open", content: { title: "Nếp cái hoa vàng vụ mới" } },
    })
    expect(edited.body.product.change_request?.changes.map(({ field }) => field)).toEqual([
      ...["title", "facts.storage", "variants", "photos"],
    ])
    const request = await desk.review(product.id)
    expect(request).toMatchObject({ kind: "change", change_count: 4 })
    expect(request.changes[0]).toEqual({
      ...{ field: "title", before: "Nếp cái hoa vàng quê", after: "Nếp cái hoa vàng vụ mới" },
    })
    await eventually(5_000, async () => (await inShop(product.handle)).variants[0]?.price === 199_000)
    expect((await inShop(product.handle)).title).toBe("Nếp cái hoa vàng quê")
    await desk.decide("approve", request)
    await eventually(5_000, async () => (await inShop(product.handle)).title === "Nếp cái hoa vàng vụ mới")
    const shown = await inShop(product.handle)
    expect(shown.facts.storage).toBe("Trong chum sành")
    expect(shown.variants.map(({ title, price }) => [title, price])).toEqual([
      ["túi 5 kg", 199_000],
      ["túi 2 kg", 210_000],
    ])
    expect(shown.images).toHaveLength(1)
    expect(shown.images[0]?.url).not.toBe(product.photos[0]?.url)
  })

  it("keeps one open request, which later edits replace and withdrawing ends", async () => {
    const product = await desk.onSale("Trà hoa cúc")
    await desk.post(`/${product.id}`, { title: "Trà hoa cúc vàng", version: product.version })
    const { version } = await desk.read(product.id)
    await desk.post(`/${product.id}`, { description: "Hoa phơi nắng.", version })
    const waiting = (await desk.queue("kind=change&limit=100")).listings.filter((row) => row.product.id === product.id)
    expect(waiting).toMatchObject([{ change_count: 2 }])
    const { body } = await desk.post(`/${product.id}/withdraw`)
    expect(body.product).toMatchObject({ title: "Trà hoa cúc", change_request: null, state: "published" })
    expect((await desk.post(`/${product.id}/withdraw`)).status).toBe(400)
  })

  it("changes a price only from the one that was seen, once for one key", async () => {
    const product = await desk.onSale("Tỏi cô đơn")
    const variant_id = variantOf(product)
    const ask = (price: number, expected: number | null, key = `price-${price}-${expected}`) =>
      call<VendorProductResponse & ErrorBody>(`${market.url}/vendor/products/${product.id}/prices`, {
        ...{ token: desk.token, headers: { "idempotency-key": key } },
        json: { prices: [{ variant_id, price, expected }] },
      })
    const seen = product.variants[0]?.price ?? null
    expect((await ask(31_000, seen, "price-key-1")).body.product.variants[0]?.price).toBe(31_000)
    // The same request again, its answer was lost: done already, nothing to refuse.
    expect((await ask(31_000, seen, "price-key-1")).status).toBe(200)
    // A colleague who set the very same meant the same.
    expect((await ask(31_000, seen, "price-key-2")).status).toBe(200)
    const refused = await ask(29_000, seen)
    expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining("31.000")])
    expect((await ask(29_000, null)).status).toBe(409)
    expect((await desk.read(product.id)).variants[0]?.price).toBe(31_000)
    expect((await ask(29_000, 31_000)).body.product.variants[0]?.price).toBe(29_000)
  })

  it("marks what runs low, and takes a new price from the list", async () => {
    const product = await desk.onSale("Muối sạch")
    const prices = [{ variant_id: variantOf(product), price: 12_500 }]
    expect((await desk.post(`/${product.id}/prices`, { prices })).body.product.variants[0]?.price).toBe(12_500)
    await call(`${market.url}/vendor/stock/${variantOf(product)}`, {
      token: desk.token,
      json: { mode: "set", quantity: 5, reason: "Kiểm kho" },
    })
    expect(await desk.list("low=true&q=muoi sach")).toMatchObject([{ low: true, available: 5, price_min: 12_500 }])
  })

  it("leaves the shop when archived, also for who has it in a cart, and comes back as it was", async () => {
    const product = await desk.onSale("Kẹo sìu châu")
    const buyer = shopper(market)
    const cart = await readyCart(buyer, [{ variant_id: variantOf(product), quantity: 1 }])
    expect((await desk.post(`/${product.id}/archive`)).body.product.state).toBe("archived")
    const refused = await buyer.complete(cart)
    expect([refused.status, refused.body.message]).toEqual([expect.any(Number), expect.stringMatching(/[ăâđêôơư]/)])
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect((await desk.list("q=keo siu chau")).length).toBe(0)
    expect((await desk.post(`/${product.id}`, { title: "Kẹo", version: product.version })).status).toBeGreaterThan(399)
    expect((await desk.post(`/${product.id}/restore`)).body.product.state).toBe("published")
    expect((await buyer.complete(cart)).status).toBe(200)
  })
})

describe("members at once", () => {
  it("hear what the other changed instead of overwriting it", async () => {
    const product = await desk.create("Nước mắm cốt")
    const { version } = product
    const answers = await Promise.all([
      desk.post(`/${product.id}`, { title: "Nước mắm cốt nhĩ", version }),
      desk.post(`/${product.id}`, { title: "Nước mắm cốt đặc biệt", version }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body.details).toEqual([{ path: "title", message: expect.stringContaining("tên hàng") }])
    const won = answers.find(({ status }) => status === 200)
    expect((await desk.read(product.id)).title).toBe(won?.body.product.title)
  })

  it("make one product of a request sent twice", async () => {
    const headers = { "idempotency-key": "tao-hang-mot-lan" }
    const json = { title: "Chè vằng sẻ" }
    const at = `${market.url}/vendor/products`
    const make = () => call<{ product: { id: string } }>(at, { json, headers, token: desk.token })
    const [first, second] = await Promise.all([make(), make()])
    await market.pool.query("delete from request_key")
    const third = await make()
    expect(new Set([first, second, third].map(({ body }) => body.product.id)).size).toBe(1)
  })
})

describe("a copy", () => {
  it("is a draft with the same words and photos, without stock and codes", async () => {
    const product = await desk.create("Cá kho niêu đất")
    const { body } = await desk.post(`/${product.id}/duplicate`)
    expect(body.product).toMatchObject({
      state: "draft",
      title: "Cá kho niêu đất (bản sao)",
      facts: product.facts,
      photos: [{ id: product.photos[0]?.id, alt: "Túi gạo" }],
      variants: [{ title: "túi 5 kg", price: 210_000, sku: null, stocked: 0 }],
    })
    expect(body.product.id).not.toBe(product.id)
  })
})

describe("wrong input", () => wrongInput(() => ({ market, desk })))

describe("a certificate of a cooperative", () => certificates(() => ({ market, desk })))
