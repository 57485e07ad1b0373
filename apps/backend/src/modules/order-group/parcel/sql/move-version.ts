import { statement } from "../../db/connection"
import { newId, rawTwin } from "../../db/new-id"

const counters = [
  "fulfilled",
  "shipped",
  "delivered",
  "return_requested",
  "return_received",
  "return_dismissed",
  "written_off",
]
const both = (name: string) => `${name}_quantity, raw_${name}_quantity`
const given = (name: string) => `w.${name}, ${rawTwin(`w.${name}`)}`

const items = `insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, ${counters.map(both).join(", ")}, metadata,
    unit_price, raw_unit_price, compare_at_unit_price, raw_compare_at_unit_price)
  select ${newId("orditem")}, m.id, m.version, w.id, w.quantity, ${rawTwin("w.quantity")}, ${counters.map(given).join(", ")}, oi.metadata,
    coalesce(oi.unit_price, li.unit_price), coalesce(oi.raw_unit_price, li.raw_unit_price),
    coalesce(oi.compare_at_unit_price, li.compare_at_unit_price), coalesce(oi.raw_compare_at_unit_price, li.raw_compare_at_unit_price)
  from moved m join order_item oi on oi.order_id = m.id and oi.version = $2 and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id
    join jsonb_to_recordset($3::jsonb -> 'lines') as w (id text, quantity numeric, ${counters.map((name) => `${name} numeric`).join(", ")})
      on w.id = oi.item_id`

const copiedAdjustment = "promotion_id, code, description, amount, raw_amount"

/** Discounts of the lines: those given, else the last version's of every line that is kept. */
const adjustments = `insert into order_line_item_adjustment (id, version, item_id, is_tax_inclusive, ${copiedAdjustment})
  select ${newId("ordliadj")}, m.version, a.item_id, a.is_tax_inclusive, ${copiedAdjustment} from moved m, (
    select item_id, is_tax_inclusive, promotion_id, code, description, (raw_amount ->> 'value')::numeric as amount, raw_amount
    from jsonb_to_recordset($3::jsonb -> 'adjustments')
      as g (item_id text, is_tax_inclusive boolean, promotion_id text, code text, description text, raw_amount jsonb)
    union all
    select old.item_id, old.is_tax_inclusive, old.promotion_id, old.code, old.description, old.amount, old.raw_amount
    from order_line_item_adjustment old join jsonb_to_recordset($3::jsonb -> 'lines') as w (id text) on w.id = old.item_id
    where old.version = $2 and old.deleted_at is null and ($3::jsonb ->> 'keep_adjustments')::boolean) a`

/**
 * Takes a Medusa order to its next version as Medusa's order changes do: a confirmed change with its applied actions, a copy of lines,
 * deliveries, discounts and credit, and the summary. Answers the new version, nothing when another change came first. Parameters: order id,
 * present version, { status, change_type, by, return_id, actions, lines, adjustments, keep_adjustments, credit, totals }, id of the change.
 */
export const moveVersion = statement<{ version: number }>(
  "parcel_move_version",
  `with moved as (
    update "order" set version = version + 1, updated_at = now(), status = coalesce(($3::jsonb ->> 'status')::order_status_enum, status),
      canceled_at = case when $3::jsonb ->> 'status' = 'canceled' then now() else canceled_at end
    where id = $1 and version = $2 and deleted_at is null returning id, version
  ), changed as (
    insert into order_change (id, order_id, version, status, change_type, created_by, confirmed_by, confirmed_at, return_id)
    select $4, m.id, m.version, 'confirmed', $3::jsonb ->> 'change_type', $3::jsonb ->> 'by',
      case when $3::jsonb ->> 'change_type' is not null then $3::jsonb ->> 'by' end, now(), $3::jsonb ->> 'return_id' from moved m
  ), acted as (
    insert into order_change_action (id, order_id, version, order_change_id, action, reference, reference_id, details, amount, raw_amount, applied, return_id)
    select ${newId("ordchact")}, m.id, m.version, $4, a.action, a.reference, a.reference_id, a.details, a.amount,
      case when a.amount is not null then ${rawTwin("a.amount")} end, true, $3::jsonb ->> 'return_id'
    from moved m, jsonb_to_recordset($3::jsonb -> 'actions')
      as a (action text, reference text, reference_id text, details jsonb, amount numeric)
  ), kept_lines as (${items}), kept_adjustments as (${adjustments}
  ), kept_methods as (
    insert into order_shipping (id, order_id, version, shipping_method_id, return_id, claim_id, exchange_id)
    select ${newId("ordspmv")}, m.id, m.version, os.shipping_method_id, os.return_id, os.claim_id, os.exchange_id
    from moved m join order_shipping os on os.order_id = m.id and os.version = $2 and os.deleted_at is null
  ), kept_method_adjustments as (
    insert into order_shipping_method_adjustment (id, version, shipping_method_id, ${copiedAdjustment})
    select ${newId("ordsmadj")}, m.version, old.shipping_method_id, old.promotion_id, old.code, old.description, old.amount, old.raw_amount
    from moved m join order_shipping os on os.order_id = m.id and os.version = $2 and os.deleted_at is null
      join order_shipping_method_adjustment old on old.shipping_method_id = os.shipping_method_id and old.version = $2 and old.deleted_at is null
  ), kept_credit as (
    insert into order_credit_line (id, order_id, version, reference, reference_id, amount, raw_amount, metadata)
    select ${newId("ordcl")}, m.id, m.version, c.reference, c.reference_id, c.amount, c.raw_amount, c.metadata from moved m, (
      select reference, reference_id, amount, raw_amount, metadata from order_credit_line
      where order_id = $1 and version = $2 and deleted_at is null
      union all
      select reference, reference_id, amount, ${rawTwin("amount")}, jsonb_build_object('created_in_version', $2::int + 1)
      from jsonb_to_recordset($3::jsonb -> 'credit') as n (reference text, reference_id text, amount numeric)) c
  ), summed as (
    insert into order_summary (id, order_id, version, totals)
    select ${newId("ordsum")}, m.id, m.version, $3::jsonb -> 'totals' from moved m
  )
  select version from moved`,
)
