import type { ProductVariant } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { liveVariant } from "./live-variant"
import { variantLabel } from "./variant-label"

const variant: ProductVariant = {
  id: "variant_1",
  title: "túi 5 kg",
  sku: "A",
  price: 210_000,
  original_price: null,
  unit_price: { amount: 42_000, unit: "kg" },
  pack_unit: "túi",
  weight_g: 5_000,
  available: 46,
}

it("trusts the page until the stock is known", () => {
  expect(liveVariant(variant, "loading")).toMatchObject({ buyable: true, available: 46, repriced: false })
})

it("is not buyable once the last pack is gone or the sale is paused", () => {
  const gone = { variants: [{ id: "variant_1", available: 0, price: 210_000, original_price: null }], buyable: true }
  expect(liveVariant(variant, gone).buyable).toBe(false)
  expect(liveVariant(variant, { variants: [], buyable: false }).buyable).toBe(false)
})

it("shows the price of this moment and drops a unit price that no longer fits", () => {
  const stock = { variants: [{ id: "variant_1", available: 3, price: 220_000, original_price: null }], buyable: true }
  expect(liveVariant(variant, stock)).toMatchObject({ price: 220_000, repriced: true, unit_price: null })
})

it("does not say the pack's word twice", () => {
  expect(variantLabel("túi 5 kg", "túi")).toBe("5 kg")
  expect(variantLabel("chiếc", "chiếc")).toBe("chiếc")
})
