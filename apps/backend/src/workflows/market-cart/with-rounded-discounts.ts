import { roundAdjustments } from "../../modules/order-group/completion/round-adjustments"
import { wholeTotals } from "../../modules/order-group/completion/whole-totals"
import type { ViewLine, ViewMethod, ViewRow } from "./sql/view-row"

/** The cart with discounts and lines of whole đồng, as completion will store them. */
export function withRoundedDiscounts(row: ViewRow): ViewRow {
  const rounded = wholeTotals(roundAdjustments<ViewLine | ViewMethod>([...row.lines, ...row.methods]))
  return {
    ...row,
    lines: rounded.filter((entry): entry is ViewLine => "variant_id" in entry),
    methods: rounded.filter((entry): entry is ViewMethod => "shipping_option_id" in entry),
  }
}
