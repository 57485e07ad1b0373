import type { Certificate, CooperativeCard, CooperativeDetail } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cooperativeCard } from "../../../../lib/cooperative-card"
import { remember } from "../../../../lib/remember"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { pgOf, sql } from "../../../../lib/sql"
import { shownCertificateSql } from "../../../../lib/valid-certificate-sql"

type Row = Omit<CooperativeDetail, keyof CooperativeCard | "quote" | "ocop_count"> &
  Omit<CooperativeCard, "commune" | "province_name"> & {
    commune_code: string
    former_commune_name: string | null
    quote_text: string | null
    quote_by: string | null
    certificates: Certificate[]
  }

const statement = `
with goods as (
  select p.id, p.handle, p.title, p.thumbnail, p.created_at from cooperative_product l join product p on p.id = l.product_id
  where l.cooperative_id = ? and l.deleted_at is null and p.status = 'published' and p.deleted_at is null
    and ${soldInChannels("p")}
)
select c.id, c.handle, c.name, c.short_name, c.initials, c.logo_url, c.commune_code, c.former_commune_name, c.tagline, c.quote_text, c.quote_by,
  c.member_count, c.founded_year, c.legal_form, c.registration_code, c.address_line, c.phone, c.email, c.representative, c.story,
  c.verified_at, c.sector, c.delivery, (select count(*)::int from goods) as product_count,
  coalesce((select json_agg(g.thumbnail) from (select thumbnail from goods where thumbnail is not null order by created_at, id limit 3) g), '[]') as thumbnails,
  coalesce((select json_agg(json_build_object('id', t.id, 'group', t."group", 'stars', t.stars, 'points', t.points,
      'decision_number', t.decision_number, 'decision_date', t.decision_date, 'issuer', t.issuer, 'expires_on', t.expires_on,
      'product', json_build_object('id', g.id, 'handle', g.handle, 'title', g.title)) order by t.stars desc, t.expires_on desc, t.id)
    from goods g join certificate_product ct on ct.product_id = g.id and ct.deleted_at is null
    join certificate t on t.id = ct.certificate_id and ${shownCertificateSql("t")}), '[]') as certificates
from cooperative c where c.id = ? and c.status = 'active' and c.deleted_at is null`

async function read(scope: MedusaContainer, id: string, channels: string[]): Promise<CooperativeDetail | null> {
  const [row] = await sql<Row>(pgOf(scope), statement, [id, channels, id])
  if (!row) return null
  const { commune_code, former_commune_name, quote_text, quote_by, ...rest } = row
  const { handle, name, short_name, initials, logo_url } = rest
  return {
    ...rest,
    ...cooperativeCard({ id, handle, name, short_name, initials, logo_url, commune_code, former_commune_name }),
    quote: quote_text ? { text: quote_text, by: quote_by ?? rest.representative } : null,
    ocop_count: rest.certificates.length,
  }
}

/** Milliseconds a product page may show its maker as it was. */
const freshFor = 500
const kept = remember<CooperativeDetail | null>(freshFor)

/** An active cooperative with what it sells in these sales channels, or null; read at most twice a second for each. */
export const readMaker = (scope: MedusaContainer, id: string, channels: string[]): Promise<CooperativeDetail | null> =>
  kept(`${channels.join()} ${id}`, () => read(scope, id, channels))
