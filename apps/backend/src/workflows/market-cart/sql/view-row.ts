import type { DeliveryTable } from "@cho-htx/contracts"
import type {
  AdjustmentRow,
  CartAddressRow,
  PaymentSessionRow,
  TaxLineRow,
} from "../../../modules/order-group/completion/cart-row"
import type { RawAmount } from "../../../modules/order-group/db/amount"
import type { CreditRow } from "../../../modules/order-group/db/credit-of-cart"
import type { CartPromotionRow } from "../../../modules/order-group/db/promotions-of-cart"

export interface ViewLine {
  id: string
  quantity: number
  variant_id: string
  product_id: string
  product_type_id: string | null
  product_handle: string | null
  product_title: string
  variant_title: string | null
  pack_unit: string | null
  thumbnail: string | null
  requires_shipping: boolean
  is_tax_inclusive: boolean
  is_custom_price: boolean
  raw_unit_price: RawAmount
  raw_compare_at_unit_price: RawAmount | null
  cooperative_id: string | null
  on_sale: boolean
  weight_g: number
  /** Units left; null = not tracked or sold beyond stock. */
  available: number | null
  price_set_id: string | null
  price_stamp: string | null
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface ViewMethod {
  id: string
  shipping_option_id: string | null
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  cooperative_id: string | null
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface ViewOption {
  id: string
  name: string
  price_type: string
  data: Record<string, unknown> | null
  price_set_id: string | null
  price_stamp: string | null
}

export interface ViewCooperative {
  id: string
  handle: string
  name: string
  short_name: string
  initials: string
  logo_url: string | null
  address_line: string
  commune_code: string
  former_commune_name: string | null
  status: string
  delivery: DeliveryTable
  options: ViewOption[]
}

/** A market cart with the live state of everything in it, as one statement reads it. */
export interface ViewRow {
  id: string
  region_id: string | null
  currency_code: string
  sales_channel_id: string
  customer_id: string | null
  /** The cart belongs to somebody with an account. */
  owned: boolean
  email: string | null
  billing_address_id: string | null
  metadata: Record<string, unknown> | null
  completed_at: Date | null
  address: (CartAddressRow & { address_1: string | null; city: string | null; province: string | null }) | null
  lines: ViewLine[]
  methods: ViewMethod[]
  cooperatives: ViewCooperative[]
  payment: { id: string; sessions: PaymentSessionRow[] } | null
  promotions: CartPromotionRow[]
  credit_lines: CreditRow[]
  /** An automatic promotion is running: discounts must be asked for even without a code. */
  automatic_promotion: boolean
  customer_groups: string[]
  order_code: string | null
}
