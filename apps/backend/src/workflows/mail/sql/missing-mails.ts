/** Between "surely handled by now" and "too old to write about". */
const lately = (column: string) => `${column} between now() - interval '1 day' and now() - interval '2 minutes'`

const missing = (key: string) =>
  `not exists (select 1 from outgoing_mail m where m.dedupe_key = ${key} and m.deleted_at is null)`

/** Recent purchases without the mail they should have; answers event name and payload. Parameter: how many. */
export const placedWithoutMail = `
  select 'order-group.placed' as name, g.id, null as event_id from order_group g
  where ${lately("g.placed_at")} and g.deleted_at is null
    and (
      (nullif(trim(g.email), '') is not null and ${missing("'order-group.placed:' || g.id || ':buyer'")})
      or exists (
        select 1 from order_group_order l join cooperative_order co on co.order_id = l.order_id and co.deleted_at is null
          join cooperative c on c.id = co.cooperative_id
        where l.order_group_id = g.id and l.deleted_at is null and nullif(trim(c.email), '') is not null
          and ${missing("'order-group.placed:' || g.id || ':seller:' || l.order_id")}
      )
    )
  order by g.placed_at, g.id limit ?`

/** Transfers that came lately and that a cooperative does not know of. The longest hold is a week. Parameter: how many. */
export const paidWithoutMail = `
  select 'order-group.paid' as name, g.id, null as event_id from order_group g
  where g.placed_at > now() - interval '8 days' and ${lately("g.updated_at")} and g.deleted_at is null
    and g.payment_mode = 'transfer' and g.payment_state = 'paid'
    and exists (
      select 1 from parcel p join cooperative c on c.id = p.cooperative_id
        join payment_allocation pa on pa.order_id = p.order_id and pa.amount > pa.canceled and pa.deleted_at is null
      where p.order_group_id = g.id and p.deleted_at is null and nullif(trim(c.email), '') is not null
        and ${missing("'order-group.paid:' || g.id || ':seller:' || p.order_id")})
  order by g.placed_at, g.id limit ?`

/** Recent steps of parcels without the buyer's mail, or a cancellation without the cooperative's. Parameters: kinds, how many. */
export const stepsWithoutMail = `
  select 'parcel.' || e.kind as name, e.order_id as id, e.id as event_id
  from parcel_event e join order_group_order l on l.order_id = e.order_id and l.deleted_at is null
    join order_group g on g.id = l.order_group_id
  where ${lately("e.created_at")} and e.deleted_at is null and e.kind = any(?::text[])
    and (
      (nullif(trim(g.email), '') is not null and not (e.kind = 'canceled' and e.actor = 'system' and g.payment_state = 'expired')
        and ${missing("'parcel:' || e.id || ':buyer'")})
      or (e.kind = 'canceled' and e.actor not like 'member:%' and ${missing("'parcel:' || e.id || ':seller:' || e.order_id")}
        and exists (
          select 1 from cooperative_order co join cooperative c on c.id = co.cooperative_id
          where co.order_id = e.order_id and co.deleted_at is null and nullif(trim(c.email), '') is not null))
    )
  order by e.created_at, e.id limit ?`

/** Latest decisions about cooperatives without the mail of an owner who was there. Parameter: how many. */
export const decisionsWithoutMail = `
  select told.event as name, c.id, null as event_id
  from cooperative_status_change h join cooperative c on c.id = h.cooperative_id
    join (values ('submitted', 'active', 'cooperative.activated'), ('draft', 'active', 'cooperative.activated'),
      ('submitted', 'draft', 'cooperative.changes_requested'), ('submitted', 'closed', 'cooperative.rejected')) told (was, becomes, event)
      on told.was = h.from_status and told.becomes = h.to_status
  where ${lately("h.created_at")} and h.deleted_at is null
    and not exists (select 1 from cooperative_status_change later where later.cooperative_id = c.id and later.deleted_at is null
      and (later.created_at, later.id) > (h.created_at, h.id))
    and exists (select 1 from cooperative_member o where o.cooperative_id = c.id and o.role = 'owner' and o.email is not null
      and o.auth_identity_id is not null and o.deleted_at is null and o.created_at <= h.created_at
      and ${missing("told.event || ':' || h.id || ':' || o.email")})
  order by h.created_at, h.id limit ?`

/** Forgets mails of more than half a year ago with Medusa's records of them: they hold names and addresses. Parameter: how many. */
export const forgetMailsSql = `
  with old as (
    delete from outgoing_mail where id in (
      select id from outgoing_mail where created_at < now() - interval '180 days' and deleted_at is null order by created_at, id limit ?)
    returning id
  ), records as (delete from notification where id in (select id from old))
  select count(*)::int as count from old`
