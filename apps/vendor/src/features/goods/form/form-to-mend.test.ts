import type { ProductContent, VendorVariant } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { formToMend } from "./form-to-mend"

const pack = (id: string | null, price: number, stocked: number): VendorVariant => ({
  ...{ id, title: `túi ${id}`, pack_unit: "túi", net: { amount: 5, unit: "kg" }, shipping_weight_g: 5_500, sku: null },
  ...{ price, stocked, reserved: 0, available: stocked, low_stock_at: null, low: false },
})
const content = (title: string, variants: VendorVariant[]): ProductContent => ({
  ...{ title, category: null, description: null, handling: "ambient", transit_days: null, photos: [], variants },
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
})

it("takes the words that were asked for, and prices and shelves of today", () => {
  const form = formToMend(
    content("Mới", [pack("a", 100_000, 3), pack("gone", 50_000, 1)]),
    content("Cũ", [pack("a", 120_000, 9)]),
  )
  expect(form.title).toBe("Mới")
  expect(form.variants.map(({ id, price, stock }) => [id, price, stock])).toEqual([
    ["a", "120.000", "9"],
    [null, "50.000", "1"],
  ])
})
