import { statement } from "../../db/connection"

/** Counts one use of a promotion with a limit, or touches nothing when it is used up. Parameter: promotion id. */
export const takeUse = statement(
  "completion_take_use",
  `update promotion set used = coalesce(used, 0) + 1, updated_at = now()
  where id = $1 and deleted_at is null and status = 'active' and "limit" is not null and coalesce(used, 0) < "limit"`,
)

const used = (by: string) => `used = used + ${by},
  raw_used = jsonb_build_object('value', trim_scale(used + ${by})::text, 'precision', 20), updated_at = now()`

/**
 * Takes from a campaign's budget, or touches nothing when that exceeds it. A budget per buyer only counts here: its limit is the buyer's.
 * Parameters: budget id, how much (đồng or uses). Medusa takes a limit of 0 for none.
 */
export const takeBudget = statement(
  "completion_take_budget",
  `update promotion_campaign_budget set ${used("$2::numeric")}
  where id = $1 and deleted_at is null
    and (type = 'use_by_attribute' or coalesce("limit", 0) = 0 or used + $2::numeric <= "limit")`,
)

/**
 * Counts uses of one buyer under a budget per buyer, or touches nothing when they are used up. The budget's row is locked before.
 * Parameters: fresh id, budget id, the buyer's value (customer id or e-mail), how many.
 */
export const takeBuyerUse = statement(
  "completion_take_buyer_use",
  `insert into promotion_campaign_budget_usage as u (id, budget_id, attribute_value, used, raw_used)
  select $1, b.id, $3, $4::numeric, jsonb_build_object('value', $4::text, 'precision', 20) from promotion_campaign_budget b
  where b.id = $2 and (coalesce(b."limit", 0) = 0 or $4::numeric <= b."limit")
  on conflict (attribute_value, budget_id) where deleted_at is null do update set
    used = u.used + excluded.used,
    raw_used = jsonb_build_object('value', trim_scale(u.used + excluded.used)::text, 'precision', 20), updated_at = now()
  where (select coalesce(b."limit", 0) = 0 or u.used + excluded.used <= b."limit" from promotion_campaign_budget b where b.id = u.budget_id)`,
)
