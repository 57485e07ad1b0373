import type { ProductContent } from "@cho-htx/contracts"
import { formOf } from "./form-of"
import type { GoodsForm } from "./goods-form"

/**
 * What a turned-down change asked for, to be mended: prices, thresholds and shelves are those of today, because they never waited; a pack that
 * has gone since is a new one.
 */
export function formToMend(asked: ProductContent, live: ProductContent): GoodsForm {
  const now = formOf(live)
  const form = formOf(asked)
  return {
    ...form,
    variants: form.variants.map((pack) => {
      const known = pack.id === null ? undefined : now.variants.find(({ id }) => id === pack.id)
      if (!known) return { ...pack, id: null }
      const { price, low_stock_at, stock } = known
      return { ...pack, price, low_stock_at, stock }
    }),
  }
}
