import type { AdminCertificate } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { todaySql } from "../../../../lib/vietnam-day-sql"
import { rows } from "../../_sql/rows"
import type { Where } from "../../_sql/where"

/** Tables every certificate list reads; at most one product and cooperative each. */
export const certificateFromSql = `
  certificate ce
  left join certificate_product cp on cp.certificate_id = ce.id and cp.deleted_at is null
  left join product p on p.id = cp.product_id and p.deleted_at is null
  left join cooperative_product cop on cop.product_id = p.id and cop.deleted_at is null
  left join cooperative co on co.id = cop.cooperative_id`

const columns = `
  ce.id, ce."group", ce.stars::int as stars, ce.points::int as points, ce.criteria_version, ce.decision_number, ce.decision_date,
  ce.issuer, ce.expires_on, ce.expires_on::date - ${todaySql} as days_left, ce.status, ce.status_reason, ce.verified_at, ce.file_url,
  coalesce((select json_agg(json_build_object('id', f.id, 'type', f.stored_type) order by f.created_at, f.id) from photo f
    where f.certificate_id = ce.id and f.deleted_at is null), '[]') as files,
  case when p.id is not null then json_build_object('id', p.id, 'title', p.title, 'thumbnail', p.thumbnail) end as product,
  case when co.id is not null then json_build_object('id', co.id, 'short_name', co.short_name) end as cooperative`

/** Certificates that match, those that end first come first. */
export function selectCertificates(
  pg: Knex,
  filter: Where,
  page: { limit: number; offset: number },
): Promise<AdminCertificate[]> {
  return rows<AdminCertificate>(
    pg,
    `select ${columns} from ${certificateFromSql} where ${filter.sql} order by ce.expires_on, ce.id limit ? offset ?`,
    [...filter.bindings, page.limit, page.offset],
  )
}
