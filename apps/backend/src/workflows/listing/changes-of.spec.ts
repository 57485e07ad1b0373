import { expect, it } from "vitest"
import { changesOf } from "./changes-of"
import { type Content, emptyContent } from "./content"

const pack = {
  ...{ id: "variant_1", title: "túi 5 kg", pack_unit: "túi", net: { amount: 5, unit: "kg" }, shipping_weight_g: 5200 },
  ...{ sku: null, price: 210_000, stock: null, low_stock_at: null },
}
const rice: Content = {
  ...emptyContent,
  title: "Gạo tám",
  photos: [{ id: "photo_1", url: "/1.webp", thumbnail_url: null, alt: null }],
  variants: [pack],
}

it("finds nothing where nothing differs, and nothing that needs no consent", () => {
  expect(changesOf(rice, { ...rice })).toEqual([])
  expect(changesOf(rice, { ...rice, variants: [{ ...pack, price: 1_000, low_stock_at: 3 }] })).toEqual([])
})

it("tells each field that differs, as people read it", () => {
  const next = { ...rice, title: "Gạo tám xoan", transit_days: 3, handling: "chilled" as const }
  expect(changesOf(rice, next)).toEqual([
    { field: "title", before: "Gạo tám", after: "Gạo tám xoan" },
    { field: "handling", before: "Để nhiệt độ thường", after: "Giữ mát, giữ lạnh" },
    { field: "transit_days", before: null, after: "3 ngày" },
  ])
})

it("tells a new pack with its price and stock, and photos with their addresses", () => {
  const second = { ...pack, id: null, title: "túi 2 kg", price: 92_000, stock: 10 }
  const photos = [{ id: "photo_2", url: "/2.webp", thumbnail_url: null, alt: null }]
  const [packs, pictures] = changesOf(rice, { ...rice, variants: [pack, second], photos })
  expect(packs?.after?.split("\n")[1]).toMatch(/^túi 2 kg · túi · 5 kg · 5200 g khi gửi · 92\.000\s₫ · 10 đơn vị$/)
  expect(pictures).toMatchObject({ field: "photos", before_photos: ["/1.webp"], after_photos: ["/2.webp"] })
})
