/**
 * SQL: a fingerprint of every price that may decide what a price set costs right now (amounts, tiers, rules, active lists).
 * Equal stamps mean an equal calculation, so a price calculated once by Medusa may be remembered under it; "+tiers" and "+buyer"
 * say that it also depends on the quantity or on who buys.
 */
export const priceStamp = (priceSetId: string) => `(
  select md5(string_agg(concat_ws(':', pr.id, pr.currency_code, pr.amount, pr.min_quantity, pr.max_quantity, pr.rules_count, pr.updated_at,
      pl.id, pl.type, pl.rules_count, pl.updated_at,
      case when pr.rules_count > 0 then (select string_agg(concat_ws(':', r.attribute, r.operator, r.value, r.priority), ',' order by r.id)
        from price_rule r where r.price_id = pr.id and r.deleted_at is null) end,
      case when pl.rules_count > 0 then (select string_agg(concat_ws(':', r.attribute, r.value), ',' order by r.id)
        from price_list_rule r where r.price_list_id = pl.id and r.deleted_at is null) end), ',' order by pr.id))
    || case when bool_or(pr.min_quantity is not null or pr.max_quantity is not null) then '+tiers' else '' end
    || case when bool_or(pr.rules_count > 0 or pl.rules_count > 0) then '+buyer' else '' end
  from price pr left join price_list pl on pl.id = pr.price_list_id
  where pr.price_set_id = ${priceSetId} and pr.deleted_at is null
    and (pr.price_list_id is null or (pl.deleted_at is null and pl.status = 'active'
      and (pl.starts_at is null or pl.starts_at <= now()) and (pl.ends_at is null or pl.ends_at >= now()))))`
