import { communes, formerUnits } from "./data.js"
import type { Commune } from "./types.js"

const byCode = new Map(communes.map((commune) => [commune.code, commune]))

const byProvince = new Map<string, Commune[]>()
for (const commune of communes) {
  byProvince.set(commune.province_code, [...(byProvince.get(commune.province_code) ?? []), commune])
}

const formerByCode = new Map<string, string[]>()
for (const unit of formerUnits) {
  const name = unit.ward.replace(/^(?:xã|phường|thị trấn) /, "")
  for (const index of unit.into) {
    const code = communes[index]?.code
    if (code) formerByCode.set(code, [...(formerByCode.get(code) ?? []), name])
  }
}

/** The commune with this five-digit code, or null. */
export function findCommune(code: string): Commune | null {
  return byCode.get(code) ?? null
}

/** All communes of a province, by code; empty for an unknown province. */
export function communesOf(provinceCode: string): readonly Commune[] {
  return byProvince.get(provinceCode) ?? []
}

/** Bare names of the old wards merged into this commune: ["Hải Anh", "Hải Minh", "Hải Đường"]. */
export function formerNames(communeCode: string): readonly string[] {
  return formerByCode.get(communeCode) ?? []
}
