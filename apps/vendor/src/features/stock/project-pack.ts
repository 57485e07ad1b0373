import type { OutboxEntry } from "../../lib/outbox/entry"
import { projectNumber } from "../../lib/outbox/project-number"

interface Numbers {
  stocked: number | null
  available: number | null
  /** Integer đồng. */
  price: number | null
}

/** Under which names a pack's writes wait: its stock and its price do not hold each other up. */
export const stockEntity = (variantId: string) => `stock:${variantId}`
export const priceEntity = (productId: string, variantId: string) => `price:${productId}:${variantId}`

/** A pack with the numbers it will have once what waits on this phone has arrived, and whether anything waits. */
export function projectPack<T extends Numbers>(
  pack: T,
  { product_id, variant_id }: { product_id: string; variant_id: string },
  entries: OutboxEntry[],
) {
  const waiting = (entity: string) => entries.filter((entry) => entry.entity === entity)
  const counts = waiting(stockEntity(variant_id))
  const prices = waiting(priceEntity(product_id, variant_id))
  const stocked = projectNumber(pack.stocked, counts)
  const available = pack.available === null ? null : pack.available + (stocked ?? 0) - (pack.stocked ?? 0)
  return {
    ...pack,
    ...{ stocked, available, price: projectNumber(pack.price, prices) },
    unsent: counts.length + prices.length > 0,
  }
}
