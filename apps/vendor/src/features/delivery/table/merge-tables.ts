import type { DeliveryTable } from "@cho-htx/contracts"
import { flatTable, type TableField, tableFields, tableOf } from "./flat-table"

/** Fields in which two tables differ. */
export function differences(one: DeliveryTable, other: DeliveryTable): TableField[] {
  const [a, b] = [flatTable(one), flatTable(other)]
  return tableFields.filter((field) => a[field] !== b[field])
}

export interface Merge {
  /** What is written when the person wants theirs: their changes over the market's table. Null when the days of the two do not fit. */
  table: DeliveryTable | null
  /** Fields the person changed that the market has otherwise. */
  mine: TableField[]
  /** Fields only the other changed. */
  theirs: TableField[]
}

/** A table written over one that is no longer the market's: what was changed by whom. Nobody's change is undone by somebody who made none there. */
export function mergeTables(seen: DeliveryTable, wanted: DeliveryTable, market: DeliveryTable): Merge {
  const changed = differences(seen, wanted)
  const own = flatTable(wanted)
  const now = flatTable(market)
  const table = tableOf({ ...now, ...Object.fromEntries(changed.map((field) => [field, own[field]])) })
  return {
    table,
    mine: changed.filter((field) => own[field] !== now[field]),
    theirs: differences(seen, market).filter((field) => !changed.includes(field)),
  }
}
