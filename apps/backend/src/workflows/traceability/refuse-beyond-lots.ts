import { refuseField } from "../../lib/refusal"
import { lotMessages } from "./messages"

/** Packs of a lot that shall be said of a line; `path` is where the request says them. */
interface Wanted {
  lot_id: string
  quantity: number
  path: string
}

interface Filled {
  code: string
  /** Packs the lot had. */
  quantity: number
  /** Of these in other lines that are not canceled and have not come back. */
  elsewhere: number
  /** Of these in the same lines until now. */
  before: number
}

/** Throws INVALID_DATA when more packs are said than the lot has left. What was said before may stay or shrink, however full the lot is. */
export function refuseBeyondLots(rows: readonly Wanted[], lots: ReadonlyMap<string, Filled>): void {
  const sums = new Map<string, number>()
  for (const { lot_id, quantity, path } of rows) {
    const lot = lots.get(lot_id)
    if (!lot) continue
    const sum = (sums.get(lot_id) ?? 0) + quantity
    sums.set(lot_id, sum)
    const left = Math.max(0, lot.quantity - lot.elsewhere)
    if (sum > left && sum > lot.before) throw refuseField(path, lotMessages.beyond(lot.code, lot.quantity, left))
  }
}
