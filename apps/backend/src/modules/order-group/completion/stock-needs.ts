import type { CartLineRow } from "./cart-row"

/** What one inventory item at one place must give, over all lines that use it. */
export interface StockNeed {
  inventory_item_id: string
  location_id: string
  quantity: number
  /** As read before the reservation: good for an early no only. */
  available: number
  allow_backorder: boolean
  line_ids: string[]
}

/** One live reservation of a line; a kit reserves several items. */
export interface LineNeed {
  line_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  allow_backorder: boolean
}

/** Reservations of each line whose stock is tracked. Lines without any place to take from are absent: the check refuses them. */
export function lineNeeds(lines: readonly CartLineRow[]): LineNeed[] {
  return lines.flatMap((line) =>
    line.manage_inventory
      ? line.stock.flatMap((stock) =>
          stock.level
            ? {
                line_id: line.id,
                inventory_item_id: stock.inventory_item_id,
                location_id: stock.level.location_id,
                quantity: Number(stock.required_quantity) * line.quantity,
                allow_backorder: line.allow_backorder === true,
              }
            : [],
        )
      : [],
  )
}

/** Sums the needs per item and place, sorted so that every buyer takes locks in the same order: mixed carts cannot deadlock. */
export function stockNeeds(lines: readonly CartLineRow[]): StockNeed[] {
  const available = new Map(
    lines.flatMap((line) => line.stock.map((stock) => [stock.inventory_item_id, Number(stock.level?.available ?? 0)])),
  )
  const needs = new Map<string, StockNeed>()
  for (const need of lineNeeds(lines)) {
    const key = `${need.inventory_item_id}|${need.location_id}`
    const found = needs.get(key)
    if (found) {
      found.quantity += need.quantity
      found.allow_backorder &&= need.allow_backorder
      found.line_ids.push(need.line_id)
    } else {
      needs.set(key, {
        inventory_item_id: need.inventory_item_id,
        location_id: need.location_id,
        quantity: need.quantity,
        available: available.get(need.inventory_item_id) ?? 0,
        allow_backorder: need.allow_backorder,
        line_ids: [need.line_id],
      })
    }
  }
  return [...needs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need)
}
