import { z } from "zod"

/** Province code (two digits, e.g. "37") and commune code (five digits) of the General Statistics Office, since July 2025. */
export const provinceCodeSchema = z.string().regex(/^\d{2}$/)
export const communeCodeSchema = z.string().regex(/^\d{5}$/)

/** GET /store/communes: `q` may be a new or an old (district, ward) name, with or without accents. */
export const communeQuerySchema = z.object({
  q: z.string().trim().max(80).optional(),
  province_code: provinceCodeSchema.optional(),
  /** Only communes where an active cooperative sells. */
  with_cooperatives: z.enum(["true", "false"]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export interface Province {
  code: string
  name: string
}

export interface Commune {
  code: string
  /** Full name with its kind in lower case: "xã Hải Anh", "phường Hoa Lư". */
  name: string
  /** `<ascii name>-<code>`, e.g. "xa-hai-anh-14230". */
  slug: string
  kind: "xã" | "phường" | "đặc khu"
  province_code: string
  province_name: string
}

/** A commune found by name; `former` says which old unit matched, `ambiguous` that this old unit was split and the buyer must choose. */
export interface CommuneMatch extends Commune {
  former: { ward: string; district: string; province: string } | null
  ambiguous: boolean
}

export interface CommuneWithCounts extends Commune {
  cooperative_count: number
  product_count: number
  /** Names of the pre-July-2025 wards merged into this commune. */
  former_names: string[]
}

export interface CommuneListResponse {
  communes: CommuneMatch[]
}

export interface CommuneShelfResponse {
  communes: CommuneWithCounts[]
}

export interface ProvinceListResponse {
  provinces: Province[]
}

export interface CommuneResponse {
  commune: CommuneWithCounts
}
