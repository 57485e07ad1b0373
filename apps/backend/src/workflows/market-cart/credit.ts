import { creditTotal } from "../../modules/order-group/completion/split-credit"
import type { ViewRow } from "./sql/view-row"

export interface Due {
  /** What credit lines pay for, đồng. */
  credit_total: number
  /** What is left to pay, đồng. */
  total: number
  /** False for credit that completion will refuse: more than the cart costs, or no whole đồng. */
  payable: boolean
}

/** Takes the cart's credit off what its orders cost (đồng). */
export function dueOf(row: ViewRow, cost: number): Due {
  const credit = creditTotal(row.credit_lines)
  const credit_total = Math.min(credit ?? 0, cost)
  return { credit_total, total: cost - credit_total, payable: credit !== null && credit <= cost }
}
