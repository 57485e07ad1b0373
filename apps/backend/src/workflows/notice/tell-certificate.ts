import type { NoticeKind } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import type { NoticeDraft } from "./notice-draft"
import { writeNotices } from "./write-notices"

type CertificateKind = Extract<NoticeKind, `certificate_${string}`>

/** Kinds by the events of certificates. */
export const certificateNotices: Readonly<Record<string, CertificateKind>> = {
  "certificate.verified": "certificate_verified",
  "certificate.revoked": "certificate_revoked",
  "certificate.expired": "certificate_expired",
}

interface Row {
  cooperative_id: string
  certificate_id: string
  product_id: string
  subject: string
  reason: string | null
  expires_on: string
  days_left: number
  version: string
}

/** Of `certificate c`: when it was changed last, to the microsecond, so that a second decision is another notice. */
export const certificateVersion = "to_char(c.updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')"

const rowsSql = (condition: string) => `
  select cp.cooperative_id, c.id as certificate_id, p.id as product_id, p.title as subject, c.status_reason as reason, c.expires_on,
    c.expires_on::date - ?::date as days_left, ${certificateVersion} as version
  from certificate c join certificate_product l on l.certificate_id = c.id and l.deleted_at is null
    join product p on p.id = l.product_id and p.deleted_at is null
    join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
  where c.deleted_at is null and ${condition}
  order by c.expires_on, c.id, p.id limit 500`

/** Days before the last one on which a cooperative is told, once each. */
const MARKS = [7, 30]

/** Tells whose certificate was verified, refused, taken back, or has lapsed. */
export async function tellCertificate(scope: MedusaContainer, event: string, id: string): Promise<void> {
  const kind = certificateNotices[event]
  if (!kind) return
  const rows = await sql<Row>(pgOf(scope), rowsSql("c.id = ?"), [vietnamDay(), id])
  await writeNotices(
    pgOf(scope),
    rows.map(({ cooperative_id, certificate_id, product_id, subject, reason, version }) => ({
      ...{ cooperative_id, kind, product_id, subject, reason: kind === "certificate_revoked" ? reason : null },
      dedupe_key: `${kind}:${certificate_id}:${product_id}:${kind === "certificate_expired" ? "" : version}`,
    })),
  )
}

/** Certificates that end within a month, and again within a week. */
export async function certificatesThatEnd(pg: Knex): Promise<NoticeDraft[]> {
  const today = vietnamDay()
  const soon = `c.status = 'verified' and c.expires_on between ? and to_char(?::date + ${Math.max(...MARKS)}, 'YYYY-MM-DD')
    and not exists (select 1 from notice n where n.deleted_at is null and n.dedupe_key = 'certificate_expiring:' || c.id || ':' || p.id || ':' || c.expires_on
      || ':' || case when c.expires_on::date - ?::date <= 7 then '7' else '30' end)`
  const rows = await sql<Row>(pg, rowsSql(soon), [today, today, today, today])
  return rows.map(({ cooperative_id, certificate_id, product_id, subject, expires_on, days_left }) => ({
    ...{ cooperative_id, kind: "certificate_expiring" as const, product_id, subject, count: days_left },
    dedupe_key: `certificate_expiring:${certificate_id}:${product_id}:${expires_on}:${days_left <= 7 ? 7 : 30}`,
  }))
}
