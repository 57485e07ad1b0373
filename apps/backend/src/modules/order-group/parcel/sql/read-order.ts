import type { AdjustmentRow, TaxLineRow } from "../../completion/cart-row"
import type { RawAmount } from "../../db/amount"
import { statement } from "../../db/connection"

/** An order line as it stands in the order's present version. */
export interface OrderLine {
  /** Id of Medusa's line item, the `line_id` of the contracts. */
  id: string
  title: string
  variant_title: string | null
  variant_sku: string | null
  variant_barcode: string | null
  requires_shipping: boolean
  is_tax_inclusive: boolean
  raw_unit_price: RawAmount
  quantity: number
  fulfilled: number
  shipped: number
  delivered: number
  return_requested: number
  return_received: number
  return_dismissed: number
  written_off: number
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

/** A delivery of the order; its discounts are kept whatever happens to the goods. */
export interface OrderMethod {
  id: string
  shipping_option_id: string | null
  provider_id: string | null
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

/** Sums of Medusa's order summary that later versions go on with, đồng. */
export interface StoredTotals {
  current_order_total: number
  paid_total: number
  refunded_total: number
  transaction_total: number
}

/** A Medusa order in its present version. */
export interface OrderRow {
  id: string
  version: number
  currency_code: string
  totals: StoredTotals
  /** What credit lines pay of it, đồng. */
  credit: number
  shipping_address: Record<string, unknown> | null
  /** Where the cooperative keeps its goods. */
  location_id: string | null
  lines: OrderLine[]
  methods: OrderMethod[]
}

const taxLines = (table: string, owner: string, id: string) => `(
  select coalesce(json_agg(json_build_object('description', t.description, 'tax_rate_id', t.tax_rate_id, 'code', t.code, 'rate', t.rate,
    'provider_id', t.provider_id, 'metadata', t.metadata, 'data', t.data) order by t.id), '[]')
  from ${table} t where t.${owner} = ${id} and t.deleted_at is null)`

/** SQL: discounts of a line or delivery in the order's present version, as a JSON array; every version holds its own copy. */
export const versionAdjustments = (table: string, owner: string, id: string, inclusive: string, version: string) => `(
  select coalesce(json_agg(json_build_object('description', a.description, 'promotion_id', a.promotion_id, 'code', a.code,
    'raw_amount', a.raw_amount, 'provider_id', a.provider_id, 'is_tax_inclusive', ${inclusive}) order by a.promotion_id, a.code, a.id), '[]')
  from ${table} a where a.${owner} = ${id} and a.version = ${version} and a.deleted_at is null)`

const counter = (name: string) => `oi.${name}_quantity::float8 as ${name}`

const lines = `
  select li.id, li.created_at, li.title, li.variant_title, li.variant_sku, li.variant_barcode, li.requires_shipping, li.is_tax_inclusive,
    coalesce(oi.raw_unit_price, li.raw_unit_price) as raw_unit_price, oi.quantity::float8 as quantity,
    ${["fulfilled", "shipped", "delivered", "return_requested", "return_received", "return_dismissed", "written_off"].map(counter).join(", ")},
    ${taxLines("order_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${versionAdjustments("order_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive", "o.version")} as adjustments
  from order_item oi join order_line_item li on li.id = oi.item_id
  where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null`

const methods = `
  select sm.id, sm.shipping_option_id, so.provider_id, sm.raw_amount, sm.is_tax_inclusive,
    ${taxLines("order_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${versionAdjustments("order_shipping_method_adjustment", "shipping_method_id", "sm.id", "false", "o.version")} as adjustments
  from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join shipping_option so on so.id = sm.shipping_option_id
  where os.order_id = o.id and os.version = o.version and os.return_id is null and os.deleted_at is null`

/** A Medusa order with what its next version needs. Parameter: order id; the parcel is locked before. */
export const readOrder = statement<OrderRow>(
  "parcel_read_order",
  `select o.id, o.version, o.currency_code, s.totals,
    (select coalesce(sum(c.amount), 0)::float8 from order_credit_line c
      where c.order_id = o.id and c.version = o.version and c.deleted_at is null) as credit, row_to_json(a) as shipping_address,
    (select l.stock_location_id from cooperative_order co join cooperative_stock_location l on l.cooperative_id = co.cooperative_id
        and l.deleted_at is null
      where co.order_id = o.id and co.deleted_at is null order by l.created_at, l.stock_location_id limit 1) as location_id,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x order by x.id), '[]') from (${methods}) x) as methods
  from "order" o join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    left join order_address a on a.id = o.shipping_address_id
  where o.id = $1 and o.deleted_at is null`,
)
