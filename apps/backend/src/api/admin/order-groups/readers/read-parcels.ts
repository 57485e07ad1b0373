import type { AdminParcel } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { parcelStateSql } from "../../_sql/parcel-state"
import { rows } from "../../_sql/rows"

export interface StoredAddress {
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  metadata: Record<string, unknown> | null
}

interface Row {
  order_id: string
  display_id: number
  state: AdminParcel["state"]
  total: number
  canceled_at: string | null
  confirmed_at: string | null
  address: StoredAddress | null
  cooperative: { id: string; short_name: string; phone: string; commune_code: string } | null
  allocation: AdminParcel["allocation"]
  delivery_label: string | null
  delivery_fee: number
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
}

export type ParcelRow = Omit<Row, "cooperative"> & { cooperative: AdminParcel["cooperative"] }

const sql = `
  select o.id as order_id, o.display_id, ${parcelStateSql} as state, o.canceled_at, o.metadata ->> 'confirmed_at' as confirmed_at,
    coalesce(s.total, 0)::float8 as total, seller.row as cooperative, paid.row as allocation,
    m.name as delivery_label, coalesce(m.fee, 0)::float8 as delivery_fee, f.packed_at, f.shipped_at, f.delivered_at,
    case when a.id is not null then json_build_object('address_1', a.address_1, 'address_2', a.address_2, 'city', a.city,
      'province', a.province, 'metadata', a.metadata) end as address
  from order_group_order ogo
  join "order" o on o.id = ogo.order_id
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select (totals ->> 'current_order_total')::numeric as total from order_summary s
    where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1
  ) s on true
  left join lateral (
    select json_build_object('id', c.id, 'short_name', c.short_name, 'phone', c.phone, 'commune_code', c.commune_code) as row
    from cooperative_order co join cooperative c on c.id = co.cooperative_id
    where co.order_id = o.id and co.deleted_at is null limit 1
  ) seller on true
  left join lateral (
    select json_build_object('amount', p.amount, 'captured', p.captured, 'refunded', p.refunded) as row
    from payment_allocation p where p.order_id = o.id and p.deleted_at is null
  ) paid on true
  left join lateral (
    select min(sm.name) as name, sum(sm.amount - coalesce(cut.amount, 0)) as fee
    from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join lateral (
      select sum(amount) as amount from order_shipping_method_adjustment where shipping_method_id = sm.id and deleted_at is null
    ) cut on true
    where os.order_id = o.id and os.version = o.version and os.return_id is null and os.deleted_at is null
  ) m on true
  left join lateral (
    select min(coalesce(f.packed_at, f.created_at)) as packed_at, min(f.shipped_at) as shipped_at, min(f.delivered_at) as delivered_at
    from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
    where l.order_id = o.id and l.deleted_at is null
  ) f on true
  where ogo.order_group_id = ? and ogo.deleted_at is null
  order by o.display_id, o.id limit 100`

/** The orders of one purchase, one per cooperative. Amounts in integer đồng. */
export async function readParcels(pg: Knex, groupId: string): Promise<ParcelRow[]> {
  const found = await rows<Row>(pg, sql, [groupId])
  return found.map(({ cooperative, ...row }) => ({
    ...row,
    cooperative: cooperative && {
      id: cooperative.id,
      short_name: cooperative.short_name,
      phone: cooperative.phone,
      place: findCommune(cooperative.commune_code)?.name ?? cooperative.commune_code,
    },
  }))
}
