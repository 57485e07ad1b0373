import { statement } from "../../db/connection"
import { insertCtes, type TableColumns } from "../../db/insert-rows"

const counters = [
  "fulfilled",
  "delivered",
  "shipped",
  "return_requested",
  "return_received",
  "return_dismissed",
  "written_off",
]
const split = (text: string) => text.split(" ")

/** Tables whose rows Medusa copies into every new version of an order. */
const tables: TableColumns = {
  order_item: [
    ...split("id order_id version item_id quantity raw_quantity metadata unit_price raw_unit_price"),
    ...split("compare_at_unit_price raw_compare_at_unit_price"),
    ...counters.flatMap((name) => [`${name}_quantity`, `raw_${name}_quantity`]),
  ],
  order_shipping: split("id order_id version shipping_method_id return_id claim_id exchange_id"),
  order_credit_line: split("id order_id version reference reference_id amount raw_amount metadata"),
  order_line_item_adjustment: split(
    "id item_id version description promotion_id code amount raw_amount is_tax_inclusive",
  ),
  order_shipping_method_adjustment: split(
    "id shipping_method_id version description promotion_id code amount raw_amount",
  ),
  order_summary: split("id order_id version totals"),
  order_change: split("id order_id version status change_type return_id created_by confirmed_by confirmed_at"),
  order_change_action: split(
    "id order_id version order_change_id reference reference_id action details amount raw_amount applied return_id",
  ),
}

export type VersionTable = keyof typeof tables

/** Writes an order's next version. Parameters: rows by table, order id, new version. */
export const writeVersion = statement<{ written: boolean }>(
  "money_write_version",
  `with ${insertCtes(tables)},
  raised as (update "order" set version = $3, updated_at = now() where id = $2 and version = $3 - 1 returning id)
  select exists (select 1 from raised) as written`,
)

type Row = Record<string, unknown>

/** What the current version of an order is made of. */
export interface VersionRow {
  version: number
  totals: Record<string, unknown>
  items: (Row & { item_id: string; quantity: number })[]
  shipping: Row[]
  credit_lines: Row[]
  line_adjustments: Row[]
  shipping_adjustments: Row[]
  payment_collection_id: string | null
}

const list = (table: string, where: string) =>
  `(select coalesce(json_agg(to_jsonb(t) order by t.id), '[]') from ${table} t where ${where} and t.version = o.version and t.deleted_at is null)`

/** A line's own price, which Medusa writes beside it from the second version on. */
const priced = (name: string) =>
  `'${name}', coalesce(t.${name}, li.${name}), 'raw_${name}', coalesce(t.raw_${name}, li.raw_${name})`

/** Parameter: order id. */
export const readVersion = statement<VersionRow>(
  "money_read_version",
  `select o.version, s.totals,
    (select coalesce(json_agg(to_jsonb(t) || jsonb_build_object(${priced("unit_price")}, ${priced("compare_at_unit_price")}) order by t.id), '[]')
      from order_item t join order_line_item li on li.id = t.item_id
      where t.order_id = o.id and t.version = o.version and t.deleted_at is null) as items,
    ${list("order_shipping", "t.order_id = o.id")} as shipping,
    ${list("order_credit_line", "t.order_id = o.id")} as credit_lines,
    ${list("order_line_item_adjustment", "t.item_id in (select item_id from order_item i where i.order_id = o.id and i.version = o.version)")} as line_adjustments,
    ${list("order_shipping_method_adjustment", "t.shipping_method_id in (select shipping_method_id from order_shipping i where i.order_id = o.id and i.version = o.version)")} as shipping_adjustments,
    (select l.payment_collection_id from order_payment_collection l where l.order_id = o.id and l.deleted_at is null order by l.created_at limit 1) as payment_collection_id
  from "order" o join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null where o.id = $1`,
)
