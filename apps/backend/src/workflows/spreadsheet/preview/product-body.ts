import type { CreateVendorProductBody, VendorVariantInput } from "@cho-htx/contracts"
import type { ColumnKey } from "../columns/column"
import type { Choices } from "./choices"
import type { ParsedRow } from "./parsed-row"

/** A row whose cells could all be read. */
export interface GoodRow {
  text(key: ColumnKey): string | undefined
  number(key: ColumnKey): number | undefined
}

export function goodRow({ values }: ParsedRow): GoodRow {
  return {
    text: (key) => {
      const value = values[key]
      return value === undefined ? undefined : String(value)
    },
    number: (key) => {
      const value = values[key]
      return typeof value === "number" ? value : undefined
    },
  }
}

function packOf({ text, number }: GoodRow): VendorVariantInput {
  const amount = number("net_amount")
  const unit = text("net_unit")
  return {
    title: text("pack") ?? "",
    pack_unit: text("pack_unit") ?? null,
    net: amount !== undefined && unit ? { amount, unit } : null,
    shipping_weight_g: number("weight") ?? null,
    sku: text("sku") ?? null,
    price: number("price") ?? null,
    stock: number("stock") ?? null,
    low_stock_at: number("low_stock_at") ?? null,
  }
}

/** Columns that are the product's, not one pack's. */
export const sharedColumns: readonly ColumnKey[] = [
  ...(["category", "description", "origin", "shelf_life", "storage", "season", "ingredients"] as const),
  ...(["handling", "transit_days"] as const),
]

/** A new product as its form would send it: what its packs share comes from the first row that says it. */
export function productBody(rows: readonly GoodRow[], choices: Choices): CreateVendorProductBody {
  const said = (key: ColumnKey) => rows.map(({ text }) => text(key)).find((value) => value !== undefined)
  const category = said("category")
  const handling = said("handling")
  return {
    title: said("title") ?? "",
    category: category === undefined ? null : choices.category(category),
    description: said("description") ?? null,
    facts: {
      origin: said("origin") ?? null,
      shelf_life: said("shelf_life") ?? null,
      storage: said("storage") ?? null,
      season: said("season") ?? null,
      ingredients: said("ingredients") ?? null,
    },
    handling: (handling === undefined ? null : choices.handling(handling)) ?? "ambient",
    transit_days: rows.map(({ number }) => number("transit_days")).find((value) => value !== undefined) ?? null,
    variants: rows.map(packOf),
  }
}
