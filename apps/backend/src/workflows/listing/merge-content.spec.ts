import { expect, it } from "vitest"
import { type Content, emptyContent } from "./content"
import { mergeContent } from "./merge-content"

const none = { category: undefined, photos: undefined }
const rice: Content = {
  ...emptyContent,
  title: "Gạo tám",
  facts: { ...emptyContent.facts, origin: "Hải Anh", storage: "Khô mát" },
  variants: [
    {
      ...{
        id: "variant_1",
        title: "túi",
        pack_unit: "túi",
        net: null,
        shipping_weight_g: 1000,
        sku: "A",
        price: 1_000,
      },
      ...{ stock: null, low_stock_at: 3 },
    },
  ],
}

it("changes what is given and keeps the rest", () => {
  expect(mergeContent(rice, { title: "Gạo tám xoan", facts: { storage: "Chum sành" } }, none)).toEqual({
    ...rice,
    title: "Gạo tám xoan",
    facts: { ...rice.facts, storage: "Chum sành" },
  })
})

it("takes empty text for nothing", () => {
  const { description, facts } = mergeContent(rice, { description: " ", facts: { origin: "" } }, none)
  expect([description, facts.origin]).toEqual([null, null])
})

it("takes a pack on sale that an open request leaves out for itself when it is put back", () => {
  const request = { ...rice, variants: [] }
  const [back] = mergeContent(request, { variants: [{ id: "variant_1", title: "túi" }] }, none, rice.variants).variants
  expect(back).toEqual(rice.variants[0])
})

it("replaces packs as a whole, known ones part by part", () => {
  const { variants } = mergeContent(
    rice,
    {
      variants: [
        { title: "hộp", price: 2_000 },
        { id: "variant_1", title: "bao" },
      ],
    },
    none,
  )
  expect(variants).toMatchObject([
    { id: null, title: "hộp", price: 2_000, sku: null },
    { id: "variant_1", title: "bao", price: 1_000, sku: "A", low_stock_at: 3 },
  ])
})
