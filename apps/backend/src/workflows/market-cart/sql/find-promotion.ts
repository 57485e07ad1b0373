import { statement } from "../../../modules/order-group/db/connection"

/** A promotion a buyer names by its code, as far as an answer depends on it. */
export interface FoundPromotion {
  code: string
  state: "open" | "ended" | "used_up"
  is_automatic: boolean
  target_type: "order" | "items" | "shipping_methods"
  /** What a budget per buyer counts by: customer_id or customer_email. */
  counted_by: string | null
}

/** Parameters: the code as typed, the same in capitals. A draft is as unknown as a code that never was. */
export const findPromotion = statement<FoundPromotion>(
  "market_cart_promotion",
  `select p.code, p.is_automatic, am.target_type, case when b.type = 'use_by_attribute' then b.attribute end as counted_by,
    case when p.status <> 'active' or (p.campaign_id is not null and not (
        pc.id is not null and coalesce(pc.starts_at <= now(), true) and coalesce(pc.ends_at > now(), true))) then 'ended'
      when coalesce(p.used, 0) >= p."limit" or (b.type in ('spend', 'usage') and b."limit" > 0 and b.used >= b."limit") then 'used_up'
      else 'open' end as state
  from promotion p join promotion_application_method am on am.promotion_id = p.id and am.deleted_at is null
    left join promotion_campaign pc on pc.id = p.campaign_id and pc.deleted_at is null
    left join promotion_campaign_budget b on b.campaign_id = pc.id and b.deleted_at is null
  where p.code in ($1, $2) and p.deleted_at is null and p.status <> 'draft' order by p.code = $1 desc limit 1`,
)
