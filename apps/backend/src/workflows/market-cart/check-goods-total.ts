import { MAX_PURCHASE_TOTAL } from "@cho-htx/contracts"
import { marketError } from "../checkout/market-error"

/** Units of one price, đồng. */
export interface PricedUnits {
  unit_price: number | string
  quantity: number
}

/** Throws MarketError `total_too_large` when goods come to more than one purchase may cost; delivery is counted at completion. */
export function checkGoodsTotal(lines: readonly PricedUnits[], path: string): void {
  const total = lines.reduce((sum, { unit_price, quantity }) => sum + Number(unit_price) * quantity, 0)
  if (total > MAX_PURCHASE_TOTAL) throw marketError([{ code: "total_too_large", path }])
}
