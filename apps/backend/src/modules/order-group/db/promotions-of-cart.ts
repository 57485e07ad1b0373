/**
 * SQL: the promotions of cart `c` as a JSON array by id: whether each may still be used now, what its use counts against, and a fingerprint of
 * everything but the count that decides what it gives.
 */
export const promotionsOfCart = `(
  select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'automatic', p.is_automatic, 'limited', p."limit" is not null,
    'usable', p.deleted_at is null and p.status = 'active' and (p."limit" is null or coalesce(p.used, 0) < p."limit")
      and (p.campaign_id is null or (pc.id is not null and coalesce(pc.starts_at <= now(), true) and coalesce(pc.ends_at > now(), true))),
    'budget', (select json_build_object('id', b.id, 'type', b.type, 'attribute', b.attribute) from promotion_campaign_budget b
      where b.campaign_id = pc.id and b.deleted_at is null limit 1),
    'stamp', md5(concat_ws(':', p.status, p.type, p.is_automatic, p.is_tax_inclusive, p.deleted_at, pc.updated_at, am.updated_at,
      (select string_agg(concat_ws(':', r.id, r.updated_at, v.id, v.updated_at), ',' order by r.id, v.id) from promotion_rule r
        left join promotion_rule_value v on v.promotion_rule_id = r.id and v.deleted_at is null
        where r.deleted_at is null and r.id in (
          select promotion_rule_id from promotion_promotion_rule where promotion_id = p.id
          union select promotion_rule_id from application_method_target_rules where application_method_id = am.id
          union select promotion_rule_id from application_method_buy_rules where application_method_id = am.id))))) order by p.id), '[]')
  from cart_promotion cp join promotion p on p.id = cp.promotion_id
    left join promotion_campaign pc on pc.id = p.campaign_id and pc.deleted_at is null
    left join promotion_application_method am on am.promotion_id = p.id and am.deleted_at is null
  where cp.cart_id = c.id and cp.deleted_at is null)`

/** A promotion of a cart as `promotionsOfCart` answers it. */
export interface CartPromotionRow {
  id: string
  code: string
  /** Applies without a code. */
  automatic: boolean
  /** It may be used a limited number of times. */
  limited: boolean
  /** On, in its campaign's time, and not used up. */
  usable: boolean
  /** What its use counts against: money (spend), a number of uses (usage), or uses of one buyer (use_by_attribute). */
  budget: { id: string; type: "spend" | "usage" | "use_by_attribute"; attribute: string | null } | null
  stamp: string
}
