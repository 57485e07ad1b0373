import type { StockChange } from "./change-stock"

/** Goods of a fulfillment on their way back to the place they were packed at. */
export const stockBack = (
  items: readonly { location_id: string; inventory_item_id: string | null; quantity: string }[],
): StockChange[] =>
  items.flatMap(({ inventory_item_id, location_id, quantity }) =>
    inventory_item_id ? [{ inventory_item_id, location_id, stocked: Number(quantity), reserved: 0 }] : [],
  )
