import type { GroupState, ParcelState } from "@cho-htx/contracts"

/** State of a whole purchase from its parcels' states (column `state`): as far as the slowest live parcel is. */
export const groupStateSql = `
  case
    when bool_and(state in ('canceled', 'returned')) then 'canceled'
    when bool_and(state in ('delivered', 'remitted', 'canceled', 'returned')) then 'delivered'
    when bool_and(state in ('shipped', 'delivery_failed', 'delivered', 'remitted', 'canceled', 'returned')) then 'shipping'
    else 'open'
  end`

/** The slowest first: a purchase is in the first of these of which it has a parcel. */
const stages: readonly [GroupState, readonly ParcelState[]][] = [
  ["open", ["placed", "confirmed", "packed"]],
  ["shipping", ["shipped", "delivery_failed"]],
  ["delivered", ["delivered", "remitted"]],
  ["canceled", ["canceled", "returned"]],
]

const hasParcel = (group: string, states: readonly ParcelState[]) => `exists (select 1 from parcel
  where parcel.order_group_id = ${group} and parcel.deleted_at is null and parcel.state in (${states.map((state) => `'${state}'`).join(", ")}))`

/**
 * The same rule as a condition on one purchase, which the indexes of `parcel` answer: it has a parcel in that stage and none in an earlier
 * one. `group`: a column of the caller's own query.
 */
export function inGroupStateSql(group: string, wanted: GroupState): string {
  const at = stages.findIndex(([state]) => state === wanted)
  const slower = stages.slice(0, at).flatMap(([, states]) => states)
  const here = hasParcel(group, stages[at]?.[1] ?? [])
  return slower.length > 0 ? `${here} and not ${hasParcel(group, slower)}` : here
}
