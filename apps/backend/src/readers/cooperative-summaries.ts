import type { CooperativeCard, CooperativeSummary } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cooperativeCard } from "../lib/cooperative-card"
import { soldInChannels } from "../lib/sold-in-channels"
import { pgOf, sql } from "../lib/sql"
import { shownCertificateSql } from "../lib/valid-certificate-sql"

type Row = Omit<CooperativeSummary, keyof CooperativeCard | "quote"> &
  Omit<CooperativeCard, "commune" | "province_name"> & {
    commune_code: string
    former_commune_name: string | null
    quote_text: string | null
    quote_by: string | null
    representative: string
  }

const statement = `
select c.id, c.handle, c.name, c.short_name, c.initials, c.logo_url, c.commune_code, c.former_commune_name, c.tagline,
  c.quote_text, c.quote_by, c.representative, c.member_count, c.founded_year, g.product_count, g.thumbnails,
  (select count(*)::int from cooperative_product l join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join certificate_product cp on cp.product_id = p.id and cp.deleted_at is null
     join certificate t on t.id = cp.certificate_id and ${shownCertificateSql("t")}
   where l.cooperative_id = c.id and l.deleted_at is null and ${soldInChannels("p")}) as ocop_count
from cooperative c cross join lateral (
  select count(*)::int as product_count,
    coalesce((array_agg(p.thumbnail order by p.created_at, p.id) filter (where p.thumbnail is not null))[1:3], '{}') as thumbnails
  from cooperative_product l join product p on p.id = l.product_id
  where l.cooperative_id = c.id and l.deleted_at is null and p.status = 'published' and p.deleted_at is null
    and ${soldInChannels("p")}) g
where c.id = any(?::text[]) and c.status = 'active' and c.deleted_at is null`

function summary({ commune_code, former_commune_name, quote_text, quote_by, representative, ...rest }: Row) {
  const { id, handle, name, short_name, initials, logo_url } = rest
  return {
    ...rest,
    ...cooperativeCard({ id, handle, name, short_name, initials, logo_url, commune_code, former_commune_name }),
    quote: quote_text ? { text: quote_text, by: quote_by ?? representative } : null,
  }
}

/** Summaries of active cooperatives in the order of `ids`, with their goods of these sales channels; an id that is not active any more is left out. */
export async function readCooperativeSummaries(
  scope: MedusaContainer,
  ids: readonly string[],
  channels: string[],
): Promise<CooperativeSummary[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row>(pgOf(scope), statement, [channels, channels, [...ids]])
  const byId = new Map(rows.map((row) => [row.id, summary(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
