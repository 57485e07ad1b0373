-- One million orders of half a million purchases (two cooperatives each, two lines per order, every second order sent and paid),
-- as completion writes them, in about a minute. For a migrated scratch database only: keys are not checked while it runs.
set session_replication_role = replica;
set synchronous_commit = off;

create or replace function pg_temp.raw(amount numeric) returns jsonb language sql immutable as
  $$ select jsonb_build_object('value', amount::text, 'precision', 20) $$;

insert into product_variant (id, title, product_id, manage_inventory, allow_backorder)
  select 'variant_' || n, 'túi 1 kg', 'prod_' || n, true, false from generate_series(0, 9999) n;
insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
  select 'pvitem_' || n, 'variant_' || n, 'iitem_' || n, 1 from generate_series(0, 9999) n;
insert into cooperative_shipping_option (id, cooperative_id, shipping_option_id)
  select 'cso_' || n, 'coop_' || n, 'so_' || n from generate_series(0, 99) n;

-- Order n belongs to purchase n / 2 and to cooperative n % 100: two lines of 20,000 đồng and a delivery of 15,000.
insert into cart (id, currency_code, completed_at) select 'cart_' || n, 'vnd', now() from generate_series(0, 499999) n;
insert into payment_collection (id, currency_code, amount, raw_amount, captured_amount, raw_captured_amount, status)
  select 'paycol_' || n, 'vnd', 110000, pg_temp.raw(110000), 55000, pg_temp.raw(55000), 'partially_captured' from generate_series(0, 499999) n;
insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id)
  select 'pay_' || n, 110000, pg_temp.raw(110000), 'vnd', 'pp_cod_cod', 'paycol_' || n, 'payses_' || n from generate_series(0, 499999) n;
insert into order_group (id, cart_id, display_code, status, contact_name, phone, payment_collection_id, payment_provider_id, total, placed_at)
  select 'ordgrp_' || n, 'cart_' || n, 'HTX-' || n, 'placed', 'Người Mua', '+84900000123', 'paycol_' || n, 'pp_cod_cod', 110000, now()
  from generate_series(0, 499999) n;

insert into "order" (id, version, status, currency_code) select 'order_' || n, 1, 'pending', 'vnd' from generate_series(0, 999999) n;
insert into order_summary (id, order_id, version, totals)
  select 'ordsum_' || n, 'order_' || n, 1, jsonb_build_object('original_order_total', 55000, 'current_order_total', 55000,
    'raw_current_order_total', pg_temp.raw(55000), 'transaction_total', case when n % 2 = 0 then 55000 else 0 end)
  from generate_series(0, 999999) n;
insert into order_line_item (id, title, variant_id, product_id, requires_shipping, is_discountable, is_tax_inclusive, unit_price, raw_unit_price)
  select 'ordli_' || n || '_' || k, 'Hàng', 'variant_' || ((n * 2 + k) % 10000), 'prod_' || ((n * 2 + k) % 10000), true, true, true, 20000,
    pg_temp.raw(20000)
  from generate_series(0, 999999) n, generate_series(0, 1) k;
insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, raw_fulfilled_quantity, shipped_quantity,
    raw_shipped_quantity, return_requested_quantity, raw_return_requested_quantity, return_received_quantity, raw_return_received_quantity,
    return_dismissed_quantity, raw_return_dismissed_quantity, written_off_quantity, raw_written_off_quantity)
  select 'orditem_' || n || '_' || k, 'order_' || n, 1, 'ordli_' || n || '_' || k, 1, pg_temp.raw(1), 1 - n % 2, pg_temp.raw(1 - n % 2),
    1 - n % 2, pg_temp.raw(1 - n % 2), 0, pg_temp.raw(0), 0, pg_temp.raw(0), 0, pg_temp.raw(0), 0, pg_temp.raw(0)
  from generate_series(0, 999999) n, generate_series(0, 1) k;
insert into order_shipping_method (id, name, amount, raw_amount, is_tax_inclusive, shipping_option_id)
  select 'ordsm_' || n, 'Giao tận nơi', 15000, pg_temp.raw(15000), true, 'so_' || (n % 100) from generate_series(0, 999999) n;
insert into order_shipping (id, order_id, version, shipping_method_id)
  select 'ordspmv_' || n, 'order_' || n, 1, 'ordsm_' || n from generate_series(0, 999999) n;
insert into order_group_order (id, order_group_id, order_id) select 'gl_' || n, 'ordgrp_' || n / 2, 'order_' || n from generate_series(0, 999999) n;
insert into cooperative_order (id, cooperative_id, order_id) select 'co_' || n, 'coop_' || n % 100, 'order_' || n from generate_series(0, 999999) n;
insert into order_cart (id, order_id, cart_id) select 'oc_' || n, 'order_' || n, 'cart_' || n / 2 from generate_series(0, 999999) n;
insert into order_payment_collection (id, order_id, payment_collection_id)
  select 'op_' || n, 'order_' || n, 'paycol_' || n / 2 from generate_series(0, 999999) n;
insert into payment_allocation (id, order_id, cooperative_id, payment_id, amount, captured, order_group_id)
  select 'payalloc_' || n, 'order_' || n, 'coop_' || n % 100, 'pay_' || n / 2, 55000, case when n % 2 = 0 then 55000 else 0 end, 'ordgrp_' || n / 2
  from generate_series(0, 999999) n;
insert into capture (id, amount, raw_amount, payment_id)
  select 'capt_' || n, 55000, pg_temp.raw(55000), 'pay_' || n from generate_series(0, 499999) n;
insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
  select 'ordtrx_' || n, 'order_' || n * 2, 1, 55000, pg_temp.raw(55000), 'vnd', 'capture', 'capt_' || n from generate_series(0, 499999) n;
insert into reservation_item (id, line_item_id, location_id, quantity, raw_quantity, inventory_item_id, allow_backorder)
  select 'resitem_' || n || '_' || k, 'ordli_' || n || '_' || k, 'sloc_1', 1, pg_temp.raw(1), 'iitem_' || ((n * 2 + k) % 10000), false
  from generate_series(1, 999999, 2) n, generate_series(0, 1) k;
insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity, raw_reserved_quantity)
  select 'ilev_' || inventory_item_id, inventory_item_id, 'sloc_1', 1000, pg_temp.raw(1000), count(*), pg_temp.raw(count(*))
  from reservation_item group by inventory_item_id;
analyze;
