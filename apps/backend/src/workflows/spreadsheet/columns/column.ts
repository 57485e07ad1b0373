import { MAX_PRODUCT_PRICE, MAX_STOCK_QUANTITY, MIN_PRODUCT_PRICE } from "@cho-htx/contracts"
import { type ColumnWords, productColumnWords, variantIdWords } from "../column-messages"

export type ProductColumn = keyof typeof productColumnWords
export type ColumnKey = ProductColumn | "variant_id"

/** How a cell of a column is read. */
export type CellRule =
  | { kind: "code"; most: number }
  | { kind: "text"; least: number; most: number; lines?: boolean }
  | { kind: "money" }
  | { kind: "whole"; least: number; most: number }
  | { kind: "decimal"; most: number }

export interface Column extends ColumnWords {
  key: ColumnKey
  rule: CellRule
  /** Characters that fit beside each other. */
  width: number
}

const text = (most: number, lines = false, least = 1): CellRule => ({ kind: "text", least, most, lines })

/** Limits are those of the form (packages/contracts, vendor-product). */
const rules: Record<ColumnKey, [rule: CellRule, width: number]> = {
  sku: [{ kind: "code", most: 40 }, 16],
  title: [text(120, false, 3), 34],
  pack: [text(80), 16],
  price: [{ kind: "money" }, 16],
  stock: [{ kind: "whole", least: 0, most: MAX_STOCK_QUANTITY }, 10],
  category: [text(120), 22],
  description: [text(5_000, true), 40],
  origin: [text(200), 28],
  shelf_life: [text(200), 28],
  storage: [text(300), 22],
  season: [text(200), 18],
  ingredients: [text(1_000), 24],
  handling: [text(60), 22],
  transit_days: [{ kind: "whole", least: 1, most: 60 }, 16],
  pack_unit: [text(20), 10],
  net_amount: [{ kind: "decimal", most: 1_000_000 }, 16],
  net_unit: [text(20), 14],
  weight: [{ kind: "whole", least: 1, most: 200_000 }, 22],
  low_stock_at: [{ kind: "whole", least: 0, most: MAX_STOCK_QUANTITY }, 18],
  variant_id: [{ kind: "code", most: 80 }, 34],
}

const column = (key: ColumnKey): Column => {
  const [rule, width] = rules[key]
  return { ...(key === "variant_id" ? variantIdWords : productColumnWords[key]), key, rule, width }
}

const isProductColumn = (key: string): key is ProductColumn => key in productColumnWords

/** Columns of goods as our own files order them. */
export const productColumns: Column[] = Object.keys(productColumnWords).filter(isProductColumn).map(column)

/** Columns of stock and price. */
export const stockColumns: Column[] = (["sku", "title", "pack", "stock", "price", "variant_id"] as const).map(column)

export const priceBounds = [MIN_PRODUCT_PRICE, MAX_PRODUCT_PRICE] as const
