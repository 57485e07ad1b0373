import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { certificateVersion } from "./tell-certificate"

/** Between "surely handled by now" and "too old to knock about". */
const lately = (column: string) => `${column} between now() - interval '1 day' and now() - interval '2 minutes'`

const untold = (key: string) => `
  exists (select 1 from certificate_product l join product p on p.id = l.product_id and p.deleted_at is null
      join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
    where l.certificate_id = c.id and l.deleted_at is null and not exists (
      select 1 from notice n where n.dedupe_key = ${key} || ':' || c.id || ':' || p.id || ':' || version.text and n.deleted_at is null))`

/** A decision is one that staff took and that still stands: a seed's certificates were decided by nobody. */
const untoldSql = `
  select c.id, 'certificate.' || c.status as event from certificate c, lateral (select ${certificateVersion} as text) version
  where ${lately("c.updated_at")} and c.status in ('verified', 'revoked') and c.deleted_at is null
    and exists (select 1 from audit_entry a where a.entity = 'certificate' and a.entity_id = c.id and ${lately("a.created_at")}
      and a.action = case c.status when 'verified' then 'certificate.verify' else 'certificate.revoke' end and a.deleted_at is null)
    and ${untold("'certificate_' || c.status")}
  union all
  select c.id, 'certificate.expired' as event from certificate c, lateral (select '' as text) version
  where ${lately("c.expiry_announced_at")} and c.status = 'verified' and c.deleted_at is null and ${untold("'certificate_expired'")}
  order by id limit ?`

/** Certificates of the last day whose decision or end nobody was told of: a crash between the event and its notice loses it. At most `most`. */
export const untoldCertificates = (pg: Knex, most: number): Promise<{ id: string; event: string }[]> =>
  sql<{ id: string; event: string }>(pg, untoldSql, [most])
