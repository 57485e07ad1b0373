import type { ProductListResponse } from "@cho-htx/contracts"

/** Lists kept, and how long one may be shown again without asking, in milliseconds. */
const MOST = 10
const FRESH_MS = 120_000

/** The last lists a page has shown, by address: "back" brings them again at once and at the same height. */
export class RecentLists {
  readonly #lists = new Map<string, { until: number; result: ProductListResponse }>()

  keep(address: string, result: ProductListResponse, now: number = Date.now()): void {
    this.#lists.delete(address)
    this.#lists.set(address, { until: now + FRESH_MS, result })
    const [oldest] = this.#lists.keys()
    if (this.#lists.size > MOST && oldest !== undefined) this.#lists.delete(oldest)
  }

  /** Undefined when the address was not shown lately. */
  find(address: string, now: number = Date.now()): ProductListResponse | undefined {
    const known = this.#lists.get(address)
    return known && known.until > now ? known.result : undefined
  }
}
