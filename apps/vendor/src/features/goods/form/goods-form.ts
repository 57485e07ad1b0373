import type { HandlingClass } from "@cho-htx/contracts"

/** One pack as it is typed: numbers are texts until they are sent. */
export interface PackForm {
  /** Stays the same while the app is open and across reloads, whether or not the market knows the pack. */
  key: string
  /** The market's id; null for a new one. */
  id: string | null
  title: string
  pack_unit: string
  amount: string
  unit: string
  /** Grams of the parcel. */
  weight: string
  sku: string
  /** Đồng. */
  price: string
  stock: string
  low_stock_at: string
}

export interface PhotoForm {
  /** Id of the upload on this phone, or the market's id. */
  key: string
  /** The market's id; null until the upload is ready (then the upload has it). */
  id: string | null
  url: string | null
  alt: string
}

export const factNames = ["origin", "shelf_life", "storage", "season", "ingredients"] as const
export type FactName = (typeof factNames)[number]

/** A product as it is typed; the names are those of the contract, so that answers of the market find their field. */
export interface GoodsForm {
  title: string
  /** Handle of a category. */
  category: string
  description: string
  facts: Record<FactName, string>
  handling: HandlingClass
  transit_days: string
  photos: PhotoForm[]
  variants: PackForm[]
}

export const emptyForm: GoodsForm = {
  title: "",
  category: "",
  description: "",
  facts: { origin: "", shelf_life: "", storage: "", season: "", ingredients: "" },
  handling: "ambient",
  transit_days: "",
  photos: [],
  variants: [],
}

export const emptyPack = (key: string): PackForm => ({
  ...{ key, id: null, title: "", pack_unit: "", amount: "", unit: "kg" },
  ...{ weight: "", sku: "", price: "", stock: "", low_stock_at: "" },
})
