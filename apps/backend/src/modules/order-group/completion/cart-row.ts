import type { DeliveryTable } from "@cho-htx/contracts"
import type { RawAmount } from "../db/amount"
import type { CreditRow } from "../db/credit-of-cart"
import type { CartPromotionRow } from "../db/promotions-of-cart"

export interface TaxLineRow {
  description: string | null
  tax_rate_id: string | null
  code: string
  /** Percent. */
  rate: number
  provider_id: string | null
  metadata: Record<string, unknown> | null
  data: Record<string, unknown> | null
}

export interface AdjustmentRow {
  description: string | null
  promotion_id: string | null
  code: string | null
  raw_amount: RawAmount
  provider_id: string | null
  is_tax_inclusive: boolean
}

/** What one unit of a variant takes off a shelf, and where. */
export interface StockRow {
  inventory_item_id: string
  required_quantity: number
  level: { location_id: string; available: number } | null
}

export interface CartLineRow {
  id: string
  quantity: number
  variant_id: string | null
  product_title: string | null
  variant_title: string | null
  requires_shipping: boolean
  is_giftcard: boolean
  is_tax_inclusive: boolean
  is_custom_price: boolean
  raw_unit_price: RawAmount
  raw_compare_at_unit_price: RawAmount | null
  metadata: Record<string, unknown> | null
  /** Columns the order line repeats, unread. */
  copied: Record<string, unknown>
  cooperative_id: string | null
  cooperative_status: string | null
  manage_inventory: boolean | null
  allow_backorder: boolean | null
  weight_g: number
  /** Published, in the cart's sales channel, variant alive. */
  on_sale: boolean
  price_set_id: string | null
  price_stamp: string | null
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
  stock: StockRow[]
}

export interface CartMethodRow {
  id: string
  name: string
  description: unknown
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  shipping_option_id: string | null
  data: Record<string, unknown> | null
  metadata: Record<string, unknown> | null
  cooperative_id: string | null
  delivery_table: DeliveryTable | null
  from_commune_code: string | null
  offered: boolean
  price_type: string | null
  option_data: Record<string, unknown> | null
  price_set_id: string | null
  price_stamp: string | null
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface CartAddressRow {
  first_name: string | null
  last_name: string | null
  phone: string | null
  metadata: Record<string, unknown> | null
  [column: string]: unknown
}

export interface PaymentSessionRow {
  id: string
  status: string
  raw_amount: RawAmount
  provider_id: string
}

export interface CartRow {
  id: string
  region_id: string | null
  customer_id: string | null
  sales_channel_id: string | null
  email: string | null
  currency_code: string
  metadata: Record<string, unknown> | null
  locale: string | null
  completed_at: Date | null
  shipping_address: CartAddressRow | null
  billing_address: CartAddressRow | null
  lines: CartLineRow[]
  methods: CartMethodRow[]
  promotions: CartPromotionRow[]
  payment: { id: string; sessions: PaymentSessionRow[] } | null
  customer_groups: string[]
  credit_lines: CreditRow[]
  /** Customer with an account to whom the cart belongs; null for a guest's. */
  owner: string | null
}
