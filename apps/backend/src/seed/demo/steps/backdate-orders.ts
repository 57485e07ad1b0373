import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Moves a purchase, its orders and what happened to them into the past, spread over the time since. */
export async function backdateOrders(container: MedusaContainer, groupId: string, placedAt: Date): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = placedAt.toISOString()
  await pg.raw("update order_group set placed_at = ?, created_at = ? where id = ?", [at, at, groupId])
  await pg.raw(
    `update "order" o set created_at = ?::timestamptz,
       canceled_at = case when o.canceled_at is null then null else ?::timestamptz + interval '3 hours' end
     from order_group_order l where l.order_id = o.id and l.order_group_id = ?`,
    [at, at, groupId],
  )
  // Packed after a third of the time, shipped after half, delivered after four fifths.
  await pg.raw(
    `update fulfillment f set
       packed_at = case when f.packed_at is null then null else t.at + (now() - t.at) * 0.33 end,
       shipped_at = case when f.shipped_at is null then null else t.at + (now() - t.at) * 0.5 end,
       delivered_at = case when f.delivered_at is null then null else t.at + (now() - t.at) * 0.8 end,
       created_at = t.at + (now() - t.at) * 0.33
     from (select ?::timestamptz as at) t, order_fulfillment l, order_group_order g
     where l.fulfillment_id = f.id and g.order_id = l.order_id and g.order_group_id = ?`,
    [at, groupId],
  )
  await pg.raw(
    `update parcel_event e set created_at = case e.kind
         when 'confirmed' then t.at + least(interval '45 minutes', (now() - t.at) * 0.3)
         when 'line_canceled' then t.at + least(interval '30 minutes', (now() - t.at) * 0.2)
         when 'packed' then t.at + (now() - t.at) * 0.33
         when 'shipped' then t.at + (now() - t.at) * 0.5
         when 'canceled' then t.at + least(interval '3 hours', (now() - t.at) * 0.5)
         when 'delivery_failed' then t.at + (now() - t.at) * 0.8
         when 'delivered' then t.at + (now() - t.at) * 0.8
         when 'captured' then t.at + (now() - t.at) * 0.85
         when 'remitted' then t.at + (now() - t.at) * 0.85
         when 'return_opened' then t.at + (now() - t.at) * 0.9
         else t.at + (now() - t.at) * 0.95
       end
     from (select ?::timestamptz as at) t, parcel p where p.order_id = e.order_id and p.order_group_id = ?`,
    [at, groupId],
  )
  await pg.raw(
    `update money_movement m set created_at = t.at + (now() - t.at) * (case m.kind when 'capture' then 0.85 else 0.95 end)
     from (select ?::timestamptz as at) t, parcel p where p.order_id = m.order_id and p.order_group_id = ?`,
    [at, groupId],
  )
  await pg.raw(
    `update "return" r set created_at = e.created_at, requested_at = e.created_at
     from parcel_event e, parcel p where e.data ->> 'return_id' = r.id and e.kind = 'return_opened' and p.order_id = e.order_id and p.order_group_id = ?`,
    [groupId],
  )
  await pg.raw(
    `update parcel p set created_at = t.at, state_at = coalesce((
       select max(e.created_at) from parcel_event e where e.order_id = p.order_id and e.to_state = p.state), t.at)
     from (select ?::timestamptz as at) t where p.order_group_id = ?`,
    [at, groupId],
  )
}
