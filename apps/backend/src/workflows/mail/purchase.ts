/** The cooperative as a mail names it (consumer law asks for name, address, phone and registration code). */
export interface MailSeller {
  id: string
  name: string
  short_name: string
  registration_code: string
  /** Address line, commune and province. */
  address: string
  /** E.164. */
  phone: string
  email: string | null
}

export interface MailLine {
  id: string
  label: string
  quantity: number
  /** With tax and before discounts, đồng. */
  total: number
}

/** One cooperative's order: goods, delivery and their sums as ordered; amounts in integer đồng. */
export interface MailParcel {
  order_id: string
  display_id: number
  seller: MailSeller
  carrier: string | null
  tracking_code: string | null
  /** The buyer fetches it at the cooperative. */
  pickup: boolean
  lines: MailLine[]
  goods_total: number
  discount_total: number
  delivery_label: string
  delivery_total: number
  /** Paid by credit when it was ordered; goods − discount + delivery − credit = amount. */
  credit: number
  /** What the order was placed for; `canceled` of it is no longer owed. */
  amount: number
  canceled: number
  captured: number
  refunded: number
  /** What the buyer still has to pay: amount − canceled − captured, never below 0. */
  due: number
}

/** One purchase as its mails tell it. */
export interface MailPurchase {
  id: string
  code: string
  contact_name: string
  /** E.164. */
  phone: string
  email: string | null
  note: string | null
  /** Where it goes, in one line. */
  address: string
  /** UTC, ISO 8601. */
  placed_at: string
  payment_mode: "on_delivery" | "transfer" | "gateway"
  payment_state: "promised" | "awaiting" | "paid" | "expired"
  /** Until when unpaid goods are kept (UTC, ISO 8601). */
  hold_until: string | null
  /** Σ of what the orders were placed for, đồng. */
  total: number
  parcels: MailParcel[]
}

/** One step in a parcel's life. */
export interface MailStep {
  id: string
  /** A ParcelEventKind of @cho-htx/contracts. */
  kind: string
  /** "user:<id>", "member:<id>", "customer:<id>", "guest" or "system". */
  actor: string
  reason: string | null
  data: Record<string, unknown>
  /** UTC, ISO 8601. */
  at: string
}

/** What a template about one parcel is told. */
export interface ParcelNews {
  purchase: MailPurchase
  parcel: MailParcel
  step: MailStep
  /** Address of the shop. */
  shopUrl: string
}

/** What a template about the whole purchase is told. */
export interface PurchaseNews {
  purchase: MailPurchase
  shopUrl: string
}
