import type { OrderPlan } from "../completion/plan"
import type { PromotionUse } from "../completion/promotion-uses"

/** Everything a purchase becomes once the gateway has said yes: the rows of its orders and what was taken for it meanwhile. */
export interface PendingPurchase {
  cart_id: string
  session_id: string
  payment_id: string
  payment_collection_id: string
  provider_id: string
  currency_code: string
  /** Integer đồng. */
  total: number
  /** Rows by table, as `writeOrders` takes them. */
  rows: Record<string, Record<string, unknown>[]>
  /** The group's own columns. */
  group: Record<string, unknown>
  discounted: boolean
  orders: Pick<OrderPlan, "id" | "credit" | "total">[]
  /** What was taken of limits and budgets, and for whom: a release gives it back. */
  uses: PromotionUse[]
  buyer: { customer_id: string | null; email: string | null }
}
