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

/** A pack with the numbers it has by what has `arrived` and will have once what waits on this phone has too, and whether anything waits. */
export function projectPack<T extends Numbers>(
  pack: T,
  { product_id, variant_id }: { product_id: string; variant_id: string },
  entries: OutboxEntry[],
  arrived: OutboxEntry[],
) {
  const project = <N extends number | null>(value: N, name: string) => {
    const ofIt = ({ entity }: OutboxEntry) => entity === name
    const waiting = entries.filter(ofIt)
    return { value: projectNumber(value, waiting, arrived.filter(ofIt)), unsent: waiting.length > 0 }
  }
  const count = project(pack.stocked, stockEntity(variant_id))
  const price = project(pack.price, priceEntity(product_id, variant_id))
  const stocked = count.value
  const available = pack.available === null ? null : pack.available + (stocked ?? 0) - (pack.stocked ?? 0)
  return {
    ...pack,
    ...{ stocked, available, price: price.value },
    unsent: count.unsent || price.unsent,
  }
}
