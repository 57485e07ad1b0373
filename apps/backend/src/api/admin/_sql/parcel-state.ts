/**
 * State of the order `o` (alias of table "order") as one SQL expression: what happened last wins.
 * A parcel counts as returned once every piece came back.
 */
export const parcelStateSql = `
  case
    when o.canceled_at is not null or o.status = 'canceled' then 'canceled'
    else (
      select case
        when bool_or(f.shipped_at is not null or f.delivered_at is not null) and (
          select sum(i.return_received_quantity) >= sum(i.quantity) and sum(i.quantity) > 0
          from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null
        ) then 'returned'
        when bool_or(f.delivered_at is not null) then 'delivered'
        when bool_or(f.shipped_at is not null) then 'shipped'
        when count(f.id) > 0 then 'packed'
        when o.metadata ->> 'confirmed_at' is not null then 'confirmed'
        else 'placed'
      end
      from order_fulfillment l
      join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      where l.order_id = o.id and l.deleted_at is null
    )
  end`

/** State of a whole purchase from its parcels' states (column `state`): as far as the slowest live parcel is. */
export const groupStateSql = `
  case
    when bool_and(state in ('canceled', 'returned')) then 'canceled'
    when bool_and(state in ('delivered', 'canceled', 'returned')) then 'delivered'
    when bool_and(state in ('shipped', 'delivered', 'canceled', 'returned')) then 'shipping'
    else 'open'
  end`
