import type { AdminCertificateListQuery, AdminCertificateListResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { validCertificateSql } from "../../../../lib/valid-certificate-sql"
import { todaySql } from "../../../../lib/vietnam-day-sql"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"
import { certificateFromSql, selectCertificates } from "./certificate-row"

const SOON_DAYS = 90
const terms = {
  valid: validCertificateSql("ce"),
  soon: `ce.status <> 'revoked' and ce.expires_on::date between ${todaySql} and ${todaySql} + ${SOON_DAYS}`,
  expired: `ce.expires_on::date < ${todaySql}`,
} as const

/** One page of certificates. There are thousands, not millions: an exact count is cheap. */
export async function listCertificates(
  pg: Knex,
  query: AdminCertificateListQuery,
): Promise<AdminCertificateListResponse> {
  const { limit, offset } = query
  const filter = where(
    ["ce.deleted_at is null"],
    query.status && ["ce.status = ?", query.status],
    query.term && [terms[query.term]],
    query.product_id && ["p.id = ?", query.product_id],
    query.cooperative_id && ["co.id = ?", query.cooperative_id],
  )
  const [certificates, [counted]] = await Promise.all([
    selectCertificates(pg, filter, { limit, offset }),
    rows<{ count: number }>(
      pg,
      `select count(*)::int as count from ${certificateFromSql} where ${filter.sql}`,
      filter.bindings,
    ),
  ])
  return { certificates, count: counted?.count ?? 0, limit, offset }
}
