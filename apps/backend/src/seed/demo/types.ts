import type { DeliveryTable, LegalForm, Mark, OcopGroup, ProductFacts } from "@cho-htx/contracts"
import type { KindName } from "../pictures/kinds"

/** An invented cooperative of the demonstration. */
export interface CooperativeSeed {
  handle: string
  name: string
  short_name: string
  initials: string
  legal_form: LegalForm
  registration_code: string
  sector: string
  address_line: string
  /** Commune of today, five digits; and the place as it was until June 2025. */
  commune_code: string
  old: { ward: string; district: string; province: string }
  phone: string
  representative: string
  founded_year: number
  member_count: number
  tagline: string
  story: string
  quote: string
  delivery: DeliveryTable
  /** Where its papers stand; active unless told. */
  stage?: "active" | "submitted" | "suspended"
}

/** One size of a product: "túi 5 kg". Price in đồng with tax, `grams` what the parcel weighs. */
export interface PackSeed {
  unit: string
  amount: number
  measure: string
  price: number
  stock: number
  grams: number
}

/** `expires_in` counts days from the day of seeding; the decision lies 36 months before. */
export interface OcopSeed {
  stars: 3 | 4 | 5
  points: number
  group: OcopGroup
  decision: string
  expires_in: number
  status?: "verified" | "pending" | "revoked"
}

export interface ProductSeed {
  title: string
  cooperative: string
  category: string
  kind: KindName
  description: string
  facts: Omit<ProductFacts, "net_content" | "origin">
  /** Place of origin when it is not the cooperative's own commune. */
  origin?: string
  packs: PackSeed[]
  marks?: Mark[]
  ocop?: OcopSeed
  /** Percent off during the running campaign. */
  campaign_cut?: number
}
