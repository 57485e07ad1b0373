import { type DeliveryTable, type DeliveryZone, deliveryTableSchema, deliveryZones } from "@cho-htx/contracts"
import "../../goods/form/no-eval"
import { byName } from "./by-name"

const zoneFields = ["base_fee", "step_fee", "days_min", "days_max"] as const
export type ZoneField = (typeof zoneFields)[number]
const common = ["base_weight_g", "step_weight_g", "free_from", "pickup"] as const
type CommonField = (typeof common)[number]
/** A field of the table, named as in the contract. */
export type TableField = CommonField | `zones.${DeliveryZone}.${ZoneField}`
export type FlatTable = Record<TableField, number | boolean | null>

/** Every field of a table in the order in which people read it. */
export const tableFields: TableField[] = [
  "base_weight_g",
  "step_weight_g",
  ...deliveryZones.flatMap((zone) => zoneFields.map((field) => `zones.${zone}.${field}` as const)),
  "free_from",
  "pickup",
]

/** Whose price it is; null for what counts in every zone. */
export function zonePart(field: TableField): { zone: DeliveryZone; part: ZoneField } | null {
  const [, zone, part] = /^zones\.(\w+)\.(\w+)$/.exec(field) ?? []
  const found = { zone: deliveryZones.find((name) => name === zone), part: zoneFields.find((name) => name === part) }
  return found.zone && found.part ? { zone: found.zone, part: found.part } : null
}

/** The table with a value for each name. */
export function flatTable(table: DeliveryTable): FlatTable {
  return byName(tableFields, (field) => {
    const at = zonePart(field)
    if (at) return table.zones[at.zone][at.part]
    const name = common.find((one) => one === field)
    return name ? table[name] : null
  })
}

/** The table again, of values the contract agrees to; null when it does not. */
export function tableOf(flat: FlatTable): DeliveryTable | null {
  const zones = byName(deliveryZones, (zone) => byName(zoneFields, (field) => flat[`zones.${zone}.${field}`]))
  return deliveryTableSchema.safeParse({ ...byName(common, (field) => flat[field]), zones }).data ?? null
}
