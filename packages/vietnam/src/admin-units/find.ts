import { communes, formerUnits } from "./data.js"
import type { Commune } from "./types.js"

const byCode = new Map(communes.map((commune) => [commune.code, commune]))

const byProvince = new Map<string, Commune[]>()
for (const commune of communes) {
  byProvince.set(commune.province_code, [...(byProvince.get(commune.province_code) ?? []), commune])
}

const formerByCode = new Map<string, string[]>()
const areasByCode = new Map<string, Set<string>>()
for (const unit of formerUnits) {
  const name = unit.ward.replace(/^(?:xã|phường|thị trấn) /, "")
  const district = unit.district.replace(/^(?:huyện|thị xã|thành phố|quận(?! \d)) /, "")
  for (const index of unit.into) {
    const code = communes[index]?.code
    if (!code) continue
    formerByCode.set(code, [...(formerByCode.get(code) ?? []), name])
    areasByCode.set(code, (areasByCode.get(code) ?? new Set()).add(district).add(unit.province))
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

/** Bare names, each once, of the old districts and provinces in which these wards lay: ["Hải Hậu", "Nam Định"]. */
export function formerAreas(communeCode: string): readonly string[] {
  return [...(areasByCode.get(communeCode) ?? [])]
}
