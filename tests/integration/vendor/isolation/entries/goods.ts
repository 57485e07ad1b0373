import { photoOf } from "../../../../fixtures/photo.js"
import { upload } from "../../../../fixtures/upload.js"
import { call } from "../../../../harness/http.js"
import { type Entry, everybody, managers, type Resource } from "../entry.js"

const read: Entry = { roles: everybody, write: false }
const step: Entry = { roles: managers, write: true }

const product = "/vendor/products/[product_id]"
const photo = "/vendor/photos/[photo_id]"

const certificate = {
  group: "food",
  stars: 4,
  decision_number: "12/QĐ-UBND",
  decision_date: "2026-01-15",
  issuer: "UBND tỉnh Ninh Bình",
}

/** Goods, photos and certificates. */
export const goods: Resource = {
  entries: {
    "GET /vendor/categories": read,
    "GET /vendor/products": read,
    "POST /vendor/products": {
      ...step,
      send: () => ({ json: { title: "Gạo thử" } }),
      foreign: (_, other) => [{ json: { title: "Gạo thử", photos: [{ id: other.ids.ready_photo_id }] } }],
    },
    [`GET ${product}`]: read,
    [`POST ${product}`]: {
      ...step,
      send: () => ({ json: { version: "x" } }),
      foreign: ({ ids: { product_version: version } }, { ids }) => [
        { json: { version, photos: [{ id: ids.ready_photo_id }] } },
        { json: { version, variants: [{ id: ids.variant_id, title: "Túi 1 kg" }] } },
      ],
    },
    [`POST ${product}/prices`]: {
      ...step,
      send: (mine) => ({ json: { prices: [{ variant_id: mine.ids.variant_id, price: 60_000 }] } }),
      foreign: (_, other) => [{ json: { prices: [{ variant_id: other.ids.variant_id, price: 60_000 }] } }],
    },
    [`POST ${product}/submit`]: step,
    [`POST ${product}/withdraw`]: step,
    [`POST ${product}/duplicate`]: step,
    [`POST ${product}/archive`]: step,
    [`POST ${product}/restore`]: step,
    "POST /vendor/photos": { ...step, send: () => ({ json: { bytes: 1_000, type: "image/jpeg" } }) },
    [`GET ${photo}`]: read,
    [`POST ${photo}/chunk`]: {
      ...step,
      send: () => ({ raw: "x", headers: { "content-type": "application/octet-stream" }, query: "offset=0" }),
    },
    [`POST ${photo}/finish`]: step,
    "GET /vendor/certificates": {
      ...read,
      foreign: (_, other) => [{ query: `product_id=${other.ids.product_id}` }],
    },
    "POST /vendor/certificates": {
      ...step,
      send: (mine) => ({
        json: { ...certificate, product_id: mine.ids.product_id, file_ids: [mine.ids.loose_file_id] },
      }),
      foreign: (mine, other) => [
        { json: { ...certificate, product_id: other.ids.product_id, file_ids: [mine.ids.loose_file_id] } },
        { json: { ...certificate, product_id: mine.ids.product_id, file_ids: [other.ids.loose_file_id] } },
        {
          json: {
            ...{ ...certificate, id: other.ids.certificate_id },
            ...{ product_id: mine.ids.product_id, file_ids: [mine.ids.loose_file_id] },
          },
        },
      ],
    },
    "GET /vendor/certificates/[certificate_id]": read,
    "GET /vendor/certificates/[certificate_id]/files/[file_id]": read,
  },
  prepare: async ({ market, token, product: { id } }) => {
    const paper = Buffer.from("%PDF-1.4\n%%EOF")
    const pdf = { type: "application/pdf", purpose: "certificate" }
    const idOf = ({ body }: Awaited<ReturnType<typeof upload>>) => body.photo.id
    const file_id = idOf(await upload(market, token, paper, pdf))
    const loose_file_id = idOf(await upload(market, token, paper, pdf))
    const ready_photo_id = idOf(await upload(market, token, await photoOf(400, 300)))
    const at = `${market.url}/vendor`
    const json = { bytes: 1_000, type: "image/jpeg" }
    const { body: begun } = await call<{ photo: { id: string } }>(`${at}/photos`, { token, json })
    const { body: entered } = await call<{ certificate: { id: string } }>(`${at}/certificates`, {
      token,
      json: { ...certificate, decision_number: "1/QĐ-UBND", product_id: id, file_ids: [file_id] },
    })
    const { body: made } = await call<{ product: { version: string } }>(`${at}/products/${id}`, { token })
    return {
      ...{ photo_id: begun.photo.id, ready_photo_id, loose_file_id, file_id },
      ...{ certificate_id: entered.certificate.id, product_version: made.product.version },
    }
  },
}
