import { statement } from "../../db/connection"

/** Parameter: promotion id. */
export const giveBackUse = statement(
  "completion_give_back_use",
  `update promotion set used = greatest(coalesce(used, 0) - 1, 0), updated_at = now() where id = $1 and "limit" is not null and deleted_at is null`,
)

const less = (by: string) => `used = greatest(used - ${by}, 0),
  raw_used = jsonb_build_object('value', trim_scale(greatest(used - ${by}, 0))::text, 'precision', 20), updated_at = now()`

/** Parameters: budget id, how much (đồng or uses). */
export const giveBackBudget = statement(
  "completion_give_back_budget",
  `update promotion_campaign_budget set ${less("$2::numeric")} where id = $1 and deleted_at is null`,
)

/** Parameters: budget id, the buyer's value, how many. */
export const giveBackBuyerUse = statement(
  "completion_give_back_buyer_use",
  `update promotion_campaign_budget_usage set ${less("$3::numeric")} where budget_id = $1 and attribute_value = $2 and deleted_at is null`,
)
