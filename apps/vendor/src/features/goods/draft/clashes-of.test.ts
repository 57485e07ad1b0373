import type { ProductContent, VendorProduct } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { formOf } from "../form/form-of"
import { afterChoice, afterConflict } from "./clashes-of"
import type { Draft } from "./draft"

const packOf = (id: string): VendorProduct["variants"][number] => ({
  ...{ id, title: id, pack_unit: null, net: null, shipping_weight_g: null, sku: null, price: null, low_stock_at: null },
  ...{ stocked: 5, reserved: 0, available: 5, low: false },
})

const content = (packs: string[]): ProductContent => ({
  ...{ title: "Gạo tám", category: null, description: null, handling: "ambient", transit_days: null, photos: [] },
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
  variants: packs.map(packOf),
})

/** On sale with two packs; a colleague's open request takes the second out. */
const product: VendorProduct = {
  ...content(["nho", "to"]),
  ...{ id: "prod_1", handle: "gao", state: "published", version: "2", missing: [], review: null },
  ...{ updated_at: "2026-11-30T00:00:00Z", variants: ["nho", "to"].map(packOf) },
  change_request: {
    ...{ id: "lcr_1", status: "open", reason: null, changes: [], created_at: "2026-11-30T00:00:00Z", decided_at: null },
    content: content(["nho"]),
  },
}

const base = formOf(product)
const draft: Draft = {
  ...{ id: "prod_1", member_id: "m1", product_id: "prod_1", base, version: "1", state: "published", sent: null },
  ...{
    wanted: "save",
    refusal: null,
    conflict: null,
    attempts: 0,
    retry_at: 0,
    typed_at: 0,
    saved_at: null,
    done: false,
  },
  form: {
    ...base,
    variants: base.variants.map((pack) => (pack.id === "to" ? { ...pack, title: "to, hút chân không" } : pack)),
  },
}

const ready = new Map()
const kept = (now: VendorProduct) =>
  afterChoice(afterConflict(draft, now, [], ready), new Set(["variants"])).form.variants.map(({ id, title }) => [
    id,
    title,
  ])

it("keeps the id of a pack that is on sale, though a request takes it out", () => {
  expect(kept(product)).toEqual([
    ["nho", "nho"],
    ["to", "to, hút chân không"],
  ])
})

it("makes a pack that is gone a new one", () => {
  const gone = { ...product, ...content(["nho"]), variants: ["nho"].map(packOf), change_request: null }
  expect(kept(gone)).toEqual([
    ["nho", "nho"],
    [null, "to, hút chân không"],
  ])
})
