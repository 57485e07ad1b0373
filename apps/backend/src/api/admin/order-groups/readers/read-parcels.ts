import type { AdminParcel, AdminParcelReturn } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HistoryRow } from "../../../../modules/order-group/parcel/sql/read-parcel"
import type { StepFacts } from "../../../../modules/order-group/parcel/transitions"
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
  address: StoredAddress | null
  cooperative: { id: string; short_name: string; phone: string; commune_code: string } | null
  allocation: { amount: number; captured: number; refunded: number; canceled: number } | null
  carrier: string | null
  tracking_code: string | null
  pickup: boolean
  payment_mode: StepFacts["payment_mode"]
  payment_state: StepFacts["payment_state"]
  history: HistoryRow[]
  returns: AdminParcelReturn[]
  delivery_label: string | null
  delivery_fee: number
}

export type ParcelRow = Omit<Row, "cooperative"> & { cooperative: AdminParcel["cooperative"] }

const returns = `
  select json_agg(json_build_object('id', r.id, 'opened_at', r.created_at, 'reason', (
      select e.reason from parcel_event e where e.order_id = r.order_id and e.kind = 'return_opened' and e.data ->> 'return_id' = r.id limit 1),
    'state', case r.status when 'received' then 'received' when 'canceled' then 'canceled' else 'open' end,
    'lines', (select coalesce(json_agg(json_build_object('line_id', i.item_id, 'quantity', i.quantity::float8,
        'received', i.received_quantity::float8) order by i.id), '[]')
      from return_item i where i.return_id = r.id and i.deleted_at is null)) order by r.created_at, r.id) as list
  from "return" r where r.order_id = o.id and r.deleted_at is null`

const sql = `
  select o.id as order_id, o.display_id, p.state, p.carrier, p.tracking_code, g.payment_mode, g.payment_state,
    coalesce(s.total, 0)::float8 as total, seller.row as cooperative, paid.row as allocation,
    m.name as delivery_label, coalesce(m.fee, 0)::float8 as delivery_fee, coalesce(m.pickup, false) as pickup,
    coalesce(past.list, '[]') as history, coalesce(back.list, '[]') as returns,
    case when a.id is not null then json_build_object('address_1', a.address_1, 'address_2', a.address_2, 'city', a.city,
      'province', a.province, 'metadata', a.metadata) end as address
  from parcel p
  join order_group g on g.id = p.order_group_id
  join "order" o on o.id = p.order_id
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select (totals ->> 'original_order_total')::numeric as total from order_summary s
    where s.order_id = o.id and s.version = 1 and s.deleted_at is null limit 1
  ) s on true
  left join lateral (
    select json_build_object('id', c.id, 'short_name', c.short_name, 'phone', c.phone, 'commune_code', c.commune_code) as row
    from cooperative c where c.id = p.cooperative_id
  ) seller on true
  left join lateral (
    select json_build_object('amount', pa.amount, 'captured', pa.captured, 'refunded', pa.refunded, 'canceled', pa.canceled) as row
    from payment_allocation pa where pa.order_id = o.id and pa.deleted_at is null
  ) paid on true
  left join lateral (
    select min(sm.name) as name, sum(sm.amount - coalesce(cut.amount, 0)) as fee,
      bool_or(coalesce(so.data ->> 'id', sm.data ->> 'id') = 'pickup') as pickup
    from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join shipping_option so on so.id = sm.shipping_option_id
    left join lateral (
      select sum(amount) as amount from order_shipping_method_adjustment
      where shipping_method_id = sm.id and version = 1 and deleted_at is null
    ) cut on true
    where os.order_id = o.id and os.version = 1 and os.return_id is null and os.deleted_at is null
  ) m on true
  left join lateral (
    select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'at', e.created_at, 'actor', e.actor, 'reason', e.reason, 'data', e.data)
      order by e.created_at, e.id) as list
    from parcel_event e where e.order_id = o.id and e.deleted_at is null
  ) past on true
  left join lateral (${returns}) back on true
  where p.order_group_id = ? and p.deleted_at is null
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
