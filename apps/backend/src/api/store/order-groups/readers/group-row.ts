import type { OrderGroupView, ParcelRefund, ParcelState } from "@cho-htx/contracts"
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
  /** What is left of it after cancellations; null when nothing is, or when it is as it was ordered. */
  kept: { quantity: number; adjustments: AdjustmentRow[] } | null
  changed: boolean
}

export interface OrderDeliveryRow {
  name: string
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

/** A step that brought the parcel into another state. */
export interface StateEventRow {
  state: ParcelState
  at: string
  reason: string | null
  actor: string
  on_behalf_of: string | null
}

export interface ParcelWay {
  state: ParcelState
  placed_at: string
  pickup: boolean
  /** Oldest first. */
  events: StateEventRow[]
}

export interface ParcelRow extends ParcelWay {
  order_id: string
  display_id: number
  currency_code: string
  cooperative: (CardRow & { phone: string }) | null
  lines: OrderLineRow[]
  deliveries: OrderDeliveryRow[]
  carrier: string | null
  tracking_code: string | null
  amount: number
  captured: number
  refunded: number
  canceled: number
  refunds: ParcelRefund[]
}

export interface GroupRow {
  code: string
  placed_at: Date
  contact_name: string
  phone: string
  note: string | null
  payment_mode: NonNullable<OrderGroupView["payment"]["mode"]>
  payment_state: NonNullable<OrderGroupView["payment"]["state"]>
  hold_until: Date | null
  address: { address_1: string | null; city: string | null; province: string | null } | null
  parcels: ParcelRow[]
}
