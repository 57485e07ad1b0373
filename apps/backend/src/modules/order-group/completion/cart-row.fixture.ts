import { rawOf } from "../db/amount"
import type { CreditRow } from "../db/credit-of-cart"
import type { CartPromotionRow } from "../db/promotions-of-cart"
import type { AdjustmentRow, CartLineRow, CartMethodRow, CartRow, TaxLineRow } from "./cart-row"

/** Carts for unit tests: everything in order, unless a test says otherwise. */
export function aLine(change: Partial<CartLineRow> & { id: string }, price = 50_000): CartLineRow {
  return {
    quantity: 1,
    variant_id: `variant_${change.id}`,
    product_title: "Hàng thử",
    variant_title: "túi 1 kg",
    requires_shipping: true,
    is_giftcard: false,
    is_tax_inclusive: true,
    is_custom_price: false,
    raw_unit_price: rawOf(price),
    raw_compare_at_unit_price: null,
    metadata: null,
    copied: {},
    cooperative_id: "coop_a",
    cooperative_status: "active",
    manage_inventory: true,
    allow_backorder: false,
    weight_g: 1000,
    on_sale: true,
    price_set_id: `pset_${change.id}`,
    price_stamp: "stamp",
    tax_lines: [],
    adjustments: [],
    stock: [
      { inventory_item_id: `iitem_${change.id}`, required_quantity: 1, level: { location_id: "sloc", available: 10 } },
    ],
    ...change,
  }
}

export function aMethod(change: Partial<CartMethodRow> & { id: string }, fee = 15_000): CartMethodRow {
  return {
    name: "Giao tận nơi",
    description: null,
    raw_amount: rawOf(fee),
    is_tax_inclusive: true,
    shipping_option_id: `so_${change.id}`,
    data: {},
    metadata: null,
    cooperative_id: "coop_a",
    delivery_table: null,
    from_commune_code: "14308",
    offered: true,
    price_type: "flat",
    option_data: { kind: "home" },
    price_set_id: `pset_${change.id}`,
    price_stamp: "stamp",
    tax_lines: [],
    adjustments: [],
    ...change,
  }
}

export const aCart = (change: Partial<CartRow> = {}): CartRow => ({
  id: "cart_1",
  region_id: "reg_1",
  customer_id: null,
  sales_channel_id: "sc_1",
  email: null,
  currency_code: "vnd",
  metadata: null,
  locale: null,
  completed_at: null,
  shipping_address: { first_name: "Nguyễn Văn Thử", last_name: null, phone: "+84900000123", metadata: null },
  billing_address: null,
  lines: [],
  methods: [],
  promotions: [],
  payment: null,
  customer_groups: [],
  credit_lines: [],
  owner: null,
  ...change,
})

export const aCut = (amount: string, code = "GIAM", inclusive = true): AdjustmentRow => ({
  description: null,
  promotion_id: `promo_${code}`,
  code,
  raw_amount: rawOf(amount),
  provider_id: null,
  is_tax_inclusive: inclusive,
})

export const aTax = (rate: number): TaxLineRow => ({
  description: null,
  tax_rate_id: null,
  code: "VAT",
  rate,
  provider_id: null,
  metadata: null,
  data: null,
})

export const aPromotion = (change: Partial<CartPromotionRow> & { id: string }): CartPromotionRow => ({
  code: change.id.replace("promo_", ""),
  automatic: false,
  limited: false,
  usable: true,
  budget: null,
  stamp: "stamp",
  ...change,
})

export const aCredit = (id: string, amount: number | string): CreditRow => ({
  id,
  raw_amount: rawOf(amount),
  reference: "refund",
  reference_id: null,
  metadata: null,
})
