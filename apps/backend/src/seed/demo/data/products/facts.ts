import type { ProductSeed } from "../../types"

type Facts = ProductSeed["facts"]

const DRY = "Nơi khô mát, tránh nắng, buộc kín miệng túi sau khi mở"

/** What most goods of a kind have in common; a product overrides what differs. */
export const rice = (season: string, shelf_life = "6 tháng kể từ ngày xát"): Facts => ({
  season,
  shelf_life,
  storage: DRY,
  ingredients: null,
  handling: "ambient",
})
export const dry = (ingredients: string | null, shelf_life: string, season: string | null = null): Facts => ({
  season,
  shelf_life,
  storage: DRY,
  ingredients,
  handling: "ambient",
})
export const bottled = (
  ingredients: string,
  shelf_life: string,
  storage = "Nơi thoáng mát, đậy kín sau khi mở",
): Facts => ({
  season: null,
  shelf_life,
  storage,
  ingredients,
  handling: "liquid",
})
export const chilled = (ingredients: string | null, shelf_life: string, storage: string): Facts => ({
  season: null,
  shelf_life,
  storage,
  ingredients,
  handling: "chilled",
})
export const live = (season: string, shelf_life: string, storage: string): Facts => ({
  season,
  shelf_life,
  storage,
  ingredients: null,
  handling: "live",
})
export const fragile = (material: string, storage: string): Facts => ({
  season: null,
  shelf_life: "Không ghi hạn dùng",
  storage,
  ingredients: material,
  handling: "fragile",
})
export const durable = (material: string, storage: string): Facts => ({
  season: null,
  shelf_life: "Không ghi hạn dùng",
  storage,
  ingredients: material,
  handling: "ambient",
})
