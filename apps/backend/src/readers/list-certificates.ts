import type { Certificate, CertificateListResponse, CertificateQuery } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { soldInChannels } from "../lib/sold-in-channels"
import { pgOf, sql } from "../lib/sql"
import { shownCertificateSql } from "../lib/valid-certificate-sql"

type Row = Certificate & { total: number }

/** Valid today, of goods that can be bought; a recognition not tied to a product yet shows alone. */
const statement = `
select t.id, t."group", t.stars, t.points, t.decision_number, t.decision_date, t.issuer, t.expires_on,
  case when p.id is null then null else json_build_object('id', p.id, 'handle', p.handle, 'title', p.title) end as product,
  count(*) over ()::int as total
from certificate t
  left join certificate_product ct on ct.certificate_id = t.id and ct.deleted_at is null
  left join product p on p.id = ct.product_id and p.status = 'published' and p.deleted_at is null
    and ${soldInChannels("p")}
  left join cooperative_product l on l.product_id = p.id and l.deleted_at is null
  left join cooperative c on c.id = l.cooperative_id and c.status = 'active' and c.deleted_at is null
where ${shownCertificateSql("t")}
  and (ct.product_id is null or c.id is not null)
  and (?::int is null or t.stars = ?::int)
  and (?::text is null or c.id = ?::text)
  and (?::text is null or p.id = ?::text)
order by t.stars desc, t.expires_on desc, t.id limit ? offset ?`

/** Verified certificates that have not lapsed, of goods of these sales channels, most stars first. */
export async function listCertificates(
  scope: MedusaContainer,
  query: CertificateQuery,
  channels: string[],
): Promise<CertificateListResponse> {
  const stars = query.stars ?? null
  const cooperative = query.cooperative_id ?? null
  const product = query.product_id ?? null
  const page = (limit: number, offset: number) =>
    sql<Row>(pgOf(scope), statement, [
      channels,
      stars,
      stars,
      cooperative,
      cooperative,
      product,
      product,
      limit,
      offset,
    ])
  const { limit, offset } = query
  const rows = await page(limit, offset)
  // Every row carries the count; a page past the end has none.
  const [counted] = rows.length > 0 || offset === 0 ? rows : await page(1, 0)
  return {
    certificates: rows.map(({ total: _, ...certificate }) => certificate),
    count: counted?.total ?? 0,
    limit,
    offset,
  }
}
