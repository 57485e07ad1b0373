import { ADMIN_UNITS_JSON } from "../generated/admin-units.js"
import { slugify } from "../slugify.js"
import type { Commune, FormerWard, Province } from "./types.js"

/** Layout of the generated file: tuples keep it half the size of objects. */
interface Compact {
  provinces: [code: string, name: string][]
  communes: [code: string, name: string, provinceCode: string][]
  districts: [name: string, province: string][]
  former: [ward: string, district: number, ...communes: number[]][]
}

export interface FormerUnit extends FormerWard {
  /** Positions in `communes`; more than one when the ward was split. */
  into: number[]
}

const compact = JSON.parse(ADMIN_UNITS_JSON) as Compact
const provinceName = new Map(compact.provinces)

const KINDS = ["xã", "phường", "đặc khu"] as const

/** The build script writes only these three kinds; anything else is a broken data file. */
function kindOf(name: string): Commune["kind"] {
  const kind = KINDS.find((candidate) => name.startsWith(`${candidate} `))
  if (!kind) throw new Error(`Commune "${name}" has no known kind`)
  return kind
}

/** The 34 provinces, by code. */
export const provinces: readonly Province[] = compact.provinces.map(([code, name]) => ({ code, name }))

/** The 3,321 communes, by code. */
export const communes: readonly Commune[] = compact.communes.map(([code, name, province]) => ({
  code,
  name,
  slug: `${slugify(name)}-${code}`,
  kind: kindOf(name),
  province_code: province,
  province_name: provinceName.get(province) ?? "",
}))

/** Every ward of before July 2025 (and a few older ones), with the communes it became. */
export const formerUnits: readonly FormerUnit[] = compact.former.map(([ward, district, ...into]) => {
  const [name, province] = compact.districts[district] ?? ["", ""]
  return { ward, district: name, province, into }
})
