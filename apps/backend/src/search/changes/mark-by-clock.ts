import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { dayTextSql } from "../../lib/vietnam-day-sql"

/**
 * What begins or ends between two moments without anybody writing: price lists, certificates (at midnight in Vietnam). Every moment is
 * looked at a second time a minute later, for database and backend whose clocks differ.
 */
const statement = `
with clock as (select clock_at as last, now() as now from search_state),
spans as (select last, now from clock union all select last - interval '1 minute', now - interval '1 minute' from clock),
due as (
  select v.product_id from spans join price_list l on l.starts_at > last and l.starts_at <= now or l.ends_at > last and l.ends_at <= now
    join price p on p.price_list_id = l.id join product_variant_price_set s on s.price_set_id = p.price_set_id
    join product_variant v on v.id = s.variant_id
  union
  select l.product_id from spans join certificate t on t.expires_on >= ${dayTextSql("last")} and t.expires_on < ${dayTextSql("now")}
    join certificate_product l on l.certificate_id = t.id
), marked as (insert into search_change (product_id) select product_id from due where product_id is not null)
update search_state set clock_at = clock.now from clock where clock_at < clock.now`

/** Marks the products whose document is another one now because time has passed; call it under the writer's lock. */
export async function markByClock(trx: Knex.Transaction): Promise<void> {
  await sql(trx, statement)
}
