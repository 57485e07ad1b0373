import type { Certificate, PublicLot } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CardRow, cooperativeCard } from "../../../../lib/cooperative-card"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { pgOf, sql } from "../../../../lib/sql"
import { shownCertificateSql } from "../../../../lib/valid-certificate-sql"
import { lineLabel } from "../../../../workflows/market-cart/line-label"

type Own =
  | "code"
  | "kind"
  | "made_on"
  | "packed_on"
  | "best_before"
  | "quantity"
  | "inputs"
  | "came_from"
  | "note"
  | "steps"
interface Row extends Pick<PublicLot, Own> {
  withdrawn_at: Date | null
  withdrawn_reason: string | null
  title: string | null
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  maker: CardRow & { phone: string; address_line: string; registration_code: string; active: boolean }
  certificates: Certificate[]
}

/** `went_to` and the orders stay with the cooperative: they are about other people. A suspended maker's lots can be read on: goods are out there. */
const statement = `
select l.code, l.kind, l.made_on, l.packed_on, l.best_before, l.quantity, l.inputs, l.came_from, l.note, l.withdrawn_at, l.withdrawn_reason,
  p.title, v.title as variant_title, coalesce(v.thumbnail, p.thumbnail) as thumbnail,
  case when p.status = 'published' and p.deleted_at is null and c.status = 'active' and ${soldInChannels("p")} then p.handle end as product_handle,
  json_build_object('id', c.id, 'handle', c.handle, 'name', c.name, 'short_name', c.short_name, 'initials', c.initials, 'logo_url', c.logo_url,
    'commune_code', c.commune_code, 'former_commune_name', c.former_commune_name, 'phone', c.phone, 'address_line', c.address_line,
    'registration_code', c.registration_code, 'active', c.status = 'active') as maker,
  coalesce((select json_agg(json_build_object('kind', s.kind, 'on', s."on", 'place', s.place, 'who', s.who, 'note', s.note)
    order by s."on", s.created_at, s.id) from lot_step s where s.lot_id = l.id and s.deleted_at is null), '[]') as steps,
  coalesce((select json_agg(json_build_object('id', t.id, 'group', t."group", 'stars', t.stars, 'points', t.points,
      'decision_number', t.decision_number, 'decision_date', t.decision_date, 'issuer', t.issuer, 'expires_on', t.expires_on, 'product', null)
      order by t.stars desc, t.expires_on desc, t.id)
    from certificate_product ct join certificate t on t.id = ct.certificate_id and ${shownCertificateSql("t")}
    where ct.product_id = p.id and ct.deleted_at is null), '[]') as certificates
from lot l join cooperative c on c.id = l.cooperative_id and c.deleted_at is null
  join lot_variant lv on lv.lot_id = l.id and lv.deleted_at is null
  left join product_variant v on v.id = lv.product_variant_id left join product p on p.id = v.product_id
where l.code = ? and l.status <> 'draft' and l.deleted_at is null`

/** What anybody may know of a lot; null unless it was published. Its product has a page only in its own sales channels. */
export async function readPublicLot(
  scope: MedusaContainer,
  code: string,
  channels: string[],
): Promise<PublicLot | null> {
  const [row] = await sql<Row>(pgOf(scope), statement, [channels, code])
  if (!row) return null
  const { withdrawn_at, withdrawn_reason, title, variant_title, product_handle, thumbnail, maker, ...lot } = row
  const { phone, address_line, registration_code, active } = maker
  return {
    ...lot,
    withdrawn: withdrawn_at ? { at: new Date(withdrawn_at).toISOString(), reason: withdrawn_reason ?? "" } : null,
    product: { label: lineLabel(title ?? "", variant_title), handle: product_handle, thumbnail },
    maker: { ...cooperativeCard(maker), phone, address_line, registration_code, page: active },
  }
}
