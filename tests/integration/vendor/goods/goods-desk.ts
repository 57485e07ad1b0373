import type {
  AdminListingListResponse,
  AdminListingResponse,
  ErrorBody,
  ProductResponse,
  VendorProductListResponse,
  VendorProductResponse,
} from "@cho-htx/contracts"
import { adminToken } from "../../../fixtures/base.js"
import type { CooperativeFixture } from "../../../fixtures/cooperative.js"
import { type Market, nextNumber } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { photoOf } from "../../../fixtures/photo.js"
import { upload } from "../../../fixtures/upload.js"
import { type Answer, call } from "../../../harness/http.js"

type Body = VendorProductResponse & ErrorBody

/** Everything the law and the shop ask for, but the photo. */
export const fullBody = (title: string) => ({
  title,
  category: "thu-nghiem",
  description: "Gạo mới xát, dẻo và thơm. Cấy ở đồng ven sông.",
  facts: { origin: "Xã Hải Anh, tỉnh Ninh Bình", shelf_life: "6 tháng", storage: "Nơi khô mát" },
  handling: "ambient",
  transit_days: 5,
  variants: [
    {
      title: "túi 5 kg",
      pack_unit: "túi",
      net: { amount: 5, unit: "kg" },
      shipping_weight_g: 5_200,
      sku: `GAO-${nextNumber()}`,
      price: 210_000,
      stock: 40,
      low_stock_at: 5,
    },
  ],
})

/** A member of a cooperative at the portal, and staff at the console. */
export async function goodsDesk(market: Market, cooperative: CooperativeFixture) {
  const { pool, url } = market
  await pool.query(
    `insert into product_category (id, name, handle, mpath, rank, is_active, is_internal) values ('pcat_test', 'Hàng thử', 'thu-nghiem', 'pcat_test', 0, true, false)
     on conflict do nothing`,
  )
  const { token } = await createMember(market, cooperative.id)
  const staff = await adminToken(market)
  const photo = await photoOf(800, 600)
  const post = (path: string, json: unknown = {}, as = token): Promise<Answer<Body>> =>
    call<Body>(`${url}/vendor/products${path}`, { json, token: as })
  const read = async (id: string) => (await call<Body>(`${url}/vendor/products/${id}`, { token })).body.product
  const list = async (query = "") =>
    (await call<VendorProductListResponse>(`${url}/vendor/products?${query}`, { token })).body.products
  const queue = async (query = "") =>
    (await call<AdminListingListResponse>(`${url}/admin/listings?${query}`, { token: staff })).body
  const newPhoto = async () => (await upload(market, token, photo)).body.photo.id
  const review = async (productId: string) => {
    const row = (await queue("limit=100")).listings.find(({ product }) => product.id === productId)
    if (!row) throw new Error(`nothing of ${productId} waits`)
    return (await call<AdminListingResponse>(`${url}/admin/listings/${row.id}`, { token: staff })).body.listing
  }
  const decide = (verb: "approve" | "reject", listing: { id: string; version: string }, more: object = {}) =>
    call<AdminListingResponse & ErrorBody>(`${url}/admin/listings/${listing.id}/${verb}`, {
      token: staff,
      json: { version: listing.version, ...more },
    })
  const create = async (title: string) => {
    const body = { ...fullBody(title), photos: [{ id: await newPhoto(), alt: "Túi gạo" }] }
    return (await post("", body)).body.product
  }
  const onSale = async (title: string) => {
    const { id } = await create(title)
    await post(`/${id}/submit`)
    await decide("approve", await review(id))
    return read(id)
  }
  const page = async (handle: string) =>
    call<ProductResponse>(`${url}/store/catalog/products/${handle}`, { publishableKey: market.publishableKey })
  return { token, staff, post, read, list, queue, newPhoto, review, decide, create, onSale, page }
}

export type GoodsDesk = Awaited<ReturnType<typeof goodsDesk>>
