import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { batcher } from "./batcher"
import { revalidateShop } from "./revalidate-shop"
import { type ShopNews, tagsOf } from "./tags-of"

/**
 * Milliseconds for which our own reading routes may still share an answer from before the change (1,000 for lists of
 * cooperatives, 500 for answers): a page drawn earlier would keep the old state for an hour.
 */
const SETTLE = 1_500
/** Sent by the search index after it settled itself. */
const SETTLED = "catalog.products_changed"

const collectors = new WeakMap<MedusaContainer, (tags: readonly string[]) => void>()

function collectorOf(container: MedusaContainer) {
  const known = collectors.get(container)
  if (known) return known
  const collector = batcher((tags) => {
    revalidateShop(container)
      .run({ input: { tags } })
      .catch((error: unknown) => {
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Shop not told of changes: ${String(error)}`)
      })
  })
  collectors.set(container, collector)
  return collector
}

/** Tells the shop about an event within two seconds; returns at once and never throws. */
export function announceToShop(container: MedusaContainer, eventName: string, news: ShopNews): void {
  const tags = tagsOf(eventName, news)
  if (tags.length === 0) return
  const collect = collectorOf(container)
  if (eventName === SETTLED) collect(tags)
  else setTimeout(() => collect(tags), SETTLE).unref()
}
