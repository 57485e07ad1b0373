import type { VendorCertificate, VendorCertificateListQuery, VendorCertificateListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { todaySql } from "../../../lib/vietnam-day-sql"
import { submissionMessages } from "../../../workflows/ocop/submission-messages"
import { readKeyset, writeKeyset } from "../../lib/keyset"

interface Row extends VendorCertificate {
  key: string
}

/** A certificate belongs to who sells its product. */
const listSql = (conditions: string) => `
select c.id, c."group", c.stars::int as stars, c.points::int as points, c.decision_number, c.decision_date, c.issuer, c.expires_on,
  c.expires_on::date - ${todaySql} as days_left, c.status, c.status_reason,
  json_build_object('id', p.id, 'title', p.title, 'thumbnail', p.thumbnail) as product,
  coalesce((select json_agg(json_build_object('id', f.id, 'type', f.stored_type) order by f.created_at, f.id) from photo f
    where f.certificate_id = c.id and f.deleted_at is null), '[]') as files,
  to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
from cooperative_product cp join product p on p.id = cp.product_id and p.deleted_at is null
  join certificate_product l on l.product_id = p.id and l.deleted_at is null
  join certificate c on c.id = l.certificate_id and c.deleted_at is null
where cp.cooperative_id = ? and cp.deleted_at is null ${conditions}
order by c.created_at desc, c.id desc limit ?`

const view = ({ key, ...row }: Row): VendorCertificate => ({ ...row, created_at: new Date(key).toISOString() })

/** One page of a cooperative's certificates, newest first. Throws NOT_FOUND when the filter names another's product. */
export async function listCertificates(
  scope: MedusaContainer,
  cooperativeId: string,
  { status, product_id, cursor, limit }: VendorCertificateListQuery,
): Promise<VendorCertificateListResponse> {
  const pg = pgOf(scope)
  if (product_id) await needProduct(scope, cooperativeId, product_id)
  const after = cursor ? readKeyset(cursor) : null
  const conditions: [string, ...string[]][] = []
  if (status) conditions.push(["and c.status = ?", status])
  if (product_id) conditions.push(["and p.id = ?", product_id])
  if (after) conditions.push(["and (c.created_at, c.id) < (?::timestamptz, ?)", after.at, after.id])
  const rows = await sql<Row>(pg, listSql(conditions.map(([text]) => text).join(" ")), [
    cooperativeId,
    ...conditions.flatMap(([, ...values]) => values),
    limit + 1,
  ])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    certificates: page.map(view),
    limit,
    next_cursor: rows.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
  }
}

async function needProduct(scope: MedusaContainer, cooperativeId: string, productId: string): Promise<void> {
  const [product] = await sql(
    pgOf(scope),
    "select 1 from cooperative_product where product_id = ? and cooperative_id = ? and deleted_at is null",
    [productId, cooperativeId],
  )
  if (!product) throw new Refusal("not_found", submissionMessages.productNotFound)
}

/** One certificate of a cooperative; throws NOT_FOUND for others'. */
export async function readCertificate(
  scope: MedusaContainer,
  cooperativeId: string,
  id: string,
): Promise<VendorCertificate> {
  const [row] = await sql<Row>(pgOf(scope), listSql("and c.id = ?"), [cooperativeId, id, 1])
  if (!row) throw new Refusal("not_found", submissionMessages.notFound)
  return view(row)
}
