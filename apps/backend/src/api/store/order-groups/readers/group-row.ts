import type { CardRow } from "../../../../lib/cooperative-card"
import type { AdjustmentRow, TaxLineRow } from "../../../../modules/order-group/completion/cart-row"
import type { RawAmount } from "../../../../modules/order-group/db/amount"

export interface OrderLineRow {
  id: string
  product_handle: string | null
  product_title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  raw_unit_price: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface OrderDeliveryRow {
  name: string
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface ParcelTimes {
  placed_at: string
  confirmed_at: string | null
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  returned_at: string | null
}

export interface ParcelRow extends ParcelTimes {
  order_id: string
  display_id: number
  currency_code: string
  cooperative: (CardRow & { phone: string }) | null
  lines: OrderLineRow[]
  deliveries: OrderDeliveryRow[]
  captured: number
  refunded: number
}

export interface GroupRow {
  code: string
  placed_at: Date
  contact_name: string
  phone: string
  note: string | null
  address: { address_1: string | null; city: string | null; province: string | null } | null
  parcels: ParcelRow[]
}
