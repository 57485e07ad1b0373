import type { CooperativeCard, Mark, OcopGroup, ProductFacts } from "@cho-htx/contracts"

export interface SourceVariant {
  id: string
  title: string
  sku: string | null
  weight_g: number | null
  pack_unit: string | null
  net: { amount: number; unit: string } | null
  price_set_id: string | null
  /** Units that can still be sold; null when stock is not counted. */
  available: number | null
}

export interface SourceCertificate {
  id: string
  group: OcopGroup
  stars: number
  points: number | null
  decision_number: string
  decision_date: string
  issuer: string
  expires_on: string
}

/** One product as the set-based reader finds it, before prices. */
export interface SourceProduct {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  created_at: string
  metadata: {
    facts?: ProductFacts
    marks?: Mark[]
    is_illustration?: boolean
    pack_unit?: string
    transit_days?: number | null
  } | null
  collection: string | null
  sales_channel_ids: string[]
  images: { url: string; alt: string | null }[]
  categories: { handle: string; name: string }[]
  variants: SourceVariant[]
  certificate: SourceCertificate | null
  /** Units sold since ever, canceled orders aside. */
  sold: number
  /** The same over the last 30 days. */
  sold_30d: number
  cooperative: Omit<CooperativeCard, "commune" | "province_name"> & {
    commune_code: string
    former_commune_name: string | null
  }
}

/** Published reviews of a product: how many, and their mean, 1–5. */
export interface Rating {
  count: number
  average: number
}

/** Calculated price of a price set, integer đồng; `original` is null when nothing is cut. */
export interface Price {
  amount: number
  original: number | null
}
