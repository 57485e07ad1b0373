import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Orders placed before parcels existed get theirs, in the state Medusa's fulfillments tell, with what is known of their past. On a new
 * database Medusa's own tables may not be there yet, and there is nothing to do.
 */
export class Migration20261125101341 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$ begin
        if to_regclass('order_group_order') is null or to_regclass('order_fulfillment') is null then return; end if;
        create temp table old_parcel on commit drop as
          select o.id as order_id, pa.cooperative_id, pa.order_group_id, o.created_at, (o.metadata ->> 'confirmed_at')::timestamptz as confirmed_at,
            f.id as fulfillment_id, coalesce(f.packed_at, f.created_at) as packed_at, f.shipped_at, f.delivered_at, o.canceled_at,
            case
              when o.canceled_at is not null or o.status = 'canceled' then 'canceled'
              when f.delivered_at is not null then 'delivered'
              when f.shipped_at is not null then 'shipped'
              when f.id is not null then 'packed'
              when o.metadata ->> 'confirmed_at' is not null then 'confirmed'
              else 'placed'
            end as state
          from payment_allocation pa join "order" o on o.id = pa.order_id
            left join lateral (
              select f.* from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
              where l.order_id = o.id and l.deleted_at is null and f.canceled_at is null and f.deleted_at is null
              order by f.created_at limit 1
            ) f on true
          where pa.deleted_at is null and not exists (select 1 from parcel p where p.order_id = o.id);
        insert into parcel (id, order_id, cooperative_id, order_group_id, state, state_at, fulfillment_id)
          select 'parcel_' || right(order_id, 26), order_id, cooperative_id, order_group_id, state,
            coalesce(canceled_at, delivered_at, shipped_at, packed_at, confirmed_at, created_at), fulfillment_id
          from old_parcel;
        insert into parcel_event (id, order_id, kind, to_state, actor, created_at)
          select 'pevt_' || right(p.order_id, 24) || step.short, p.order_id, step.kind, step.kind, 'system', step.at
          from old_parcel p cross join lateral (values
            ('co', 'confirmed', p.confirmed_at), ('pa', 'packed', p.packed_at), ('sh', 'shipped', p.shipped_at),
            ('de', 'delivered', p.delivered_at), ('ca', 'canceled', p.canceled_at)) as step(short, kind, at)
          where step.at is not null;
        update payment_allocation pa set canceled = pa.amount - pa.captured
          from old_parcel p where p.order_id = pa.order_id and p.state = 'canceled';
      end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql("delete from parcel_event where actor = 'system' and request_key is null; delete from parcel;")
  }
}
