import { z } from "zod"
import type { CooperativeCard } from "./cooperative.js"
import { communeCodeSchema } from "./place.js"

/** One line of a cart counts at most this many packs. */
export const MAX_LINE_QUANTITY = 999
/** A cart holds at most this many lines. */
export const MAX_CART_LINES = 60
/**
 * Most that goods and delivery of one purchase may cost, đồng. Sums of purchases are 32-bit integers in the database (at most
 * 2,147,483,647), and a refusal in words comes well before a column overflows.
 */
export const MAX_PURCHASE_TOTAL = 2_000_000_000

const quantitySchema = z.number().int().min(1).max(MAX_LINE_QUANTITY)

/** POST /store/market-carts */
export const createMarketCartSchema = z
  .object({
    lines: z
      .array(z.object({ variant_id: z.string().max(60), quantity: quantitySchema }))
      .max(MAX_CART_LINES)
      .default([]),
  })
  .strict()
/** POST /store/market-carts/:id/lines: adds to a line of the same variant. */
export const addLineSchema = z.object({ variant_id: z.string().max(60), quantity: quantitySchema }).strict()
/** POST /store/market-carts/:id/lines/:line_id: 0 removes the line. */
export const updateLineSchema = z.object({ quantity: z.number().int().min(0).max(MAX_LINE_QUANTITY) }).strict()

/** POST and DELETE /store/market-carts/:id/promotions: enters a code, or takes it off again. Safe to repeat. */
export const promotionCodeSchema = z.object({ code: z.string().trim().min(1).max(60) }).strict()

/** POST /store/market-carts/:id/checkout: who receives, where, how each parcel travels, how it is paid. Safe to repeat. */
export const checkoutDetailsSchema = z
  .object({
    name: z.string().trim().min(2).max(80),
    /** Any way a Vietnamese mobile number is typed; stored as +84…. */
    phone: z.string().trim().min(1).max(30),
    email: z.union([z.literal(""), z.email().max(120)]).optional(),
    commune_code: communeCodeSchema,
    /** The place as the buyer typed it, kept beside the resolved commune. */
    commune_typed: z.string().trim().max(120).optional(),
    address_line: z.string().trim().min(3).max(160),
    note: z.string().trim().max(300).optional(),
    /** cooperative id → shipping option id; the first option is taken where none is named. */
    deliveries: z.record(z.string().max(60), z.string().max(60)).default({}),
    payment: z.enum(["cod"]).default("cod"),
  })
  .strict()
export type CheckoutDetails = z.infer<typeof checkoutDetailsSchema>
export type CheckoutDetailsInput = z.input<typeof checkoutDetailsSchema>

/** GET /store/market-carts/:id/delivery-quote?commune_code=…: delivery prices before an address is given. */
export const deliveryQuoteQuerySchema = z.object({ commune_code: communeCodeSchema })

/** Why a line needs the buyer's attention; `null` when it is fine. */
export type LineIssue =
  | { kind: "sold_out" }
  | { kind: "not_enough"; available: number }
  | { kind: "price_changed"; old_price: number; new_price: number }
  | { kind: "unavailable" }
  | { kind: "cooperative_paused" }

export interface MarketCartLine {
  id: string
  variant_id: string
  product_id: string
  handle: string
  /** "Gạo tám xoan Hải Hậu, túi 5 kg" */
  label: string
  pack_unit: string
  thumbnail: string | null
  quantity: number
  unit_price: number
  original_unit_price: number | null
  total: number
  /** Units on hand that nobody has reserved; null = not tracked. */
  available: number | null
  issue: LineIssue | null
}

export interface DeliveryChoice {
  /** Shipping option id. */
  id: string
  kind: "home" | "pickup"
  label: string
  /** Second line: days for home delivery, the address for pickup. */
  detail: string
  fee: number
  earliest_on: string | null
  latest_on: string | null
}

/** All lines of one cooperative: one parcel, one order. */
export interface MarketCartParcel {
  cooperative: CooperativeCard
  lines: MarketCartLine[]
  goods_total: number
  discount_total: number
  deliveries: DeliveryChoice[]
  chosen_delivery_id: string | null
  /** Null until a commune is known. */
  delivery_fee: number | null
  total: number
}

/** A promotion that counts in a cart. */
export interface MarketCartPromotion {
  code: string
  /** Applied without a code: it cannot be taken off. */
  automatic: boolean
  /** What it takes off goods and delivery, đồng with tax. */
  discount_total: number
}

export interface MarketCart {
  id: string
  parcels: MarketCartParcel[]
  line_count: number
  unit_count: number
  goods_total: number
  discount_total: number
  /** Null until a commune is known. */
  delivery_total: number | null
  promotions: MarketCartPromotion[]
  /** Money the buyer has already (Medusa's credit lines), đồng; `total` is what is left to pay. */
  credit_total: number
  total: number
  contact: { name: string; phone: string; email: string | null } | null
  address: {
    line: string
    commune_code: string
    commune_name: string
    province_name: string
    typed: string | null
  } | null
  note: string | null
  /** True once address, deliveries and payment are set and no line has an issue that stops the sale. */
  ready: boolean
  completed_order_code: string | null
}

export interface MarketCartResponse {
  cart: MarketCart
}

/** Error codes of cart and completion answers (`code` of the error body). */
export const checkoutErrorCodes = [
  "sold_out",
  "price_changed",
  "unavailable",
  "cooperative_paused",
  "cart_changed",
  "cart_completed",
  "cart_empty",
  "cart_not_found",
  "not_ready",
  "unknown_commune",
  "bad_phone",
  "bad_quantity",
  "total_too_large",
  "payment_refused",
  "payment_pending",
  "promotion_unknown",
  "promotion_ended",
  "promotion_used_up",
  "promotion_not_applicable",
] as const
export type CheckoutErrorCode = (typeof checkoutErrorCodes)[number]
