import type { DeliveryTable } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"

export const DELIVERY_DEED = "delivery"

export interface DeliveryBody {
  delivery: DeliveryTable
  /** The market holds it against what it has. */
  seen: { delivery: DeliveryTable }
}

/** Whether a waiting write is one of delivery prices. */
export const isDelivery = ({ deed }: Pick<OutboxEntry, "deed">): boolean => deed === DELIVERY_DEED

/** A table as it waits on the phone, with the one it was written over. */
export function deliveryEntry(
  { id, short_name }: { id: string; short_name: string },
  seen: DeliveryTable,
  table: DeliveryTable,
): NewEntry {
  const body: DeliveryBody = { delivery: table, seen: { delivery: seen } }
  return {
    ...{ entity: `delivery:${id}`, path: "/vendor/cooperative", body },
    ...{ deed: DELIVERY_DEED, subject: short_name, seen: null },
  }
}

/** The body of a waiting write: this app itself wrote it, in `deliveryEntry`. */
export const tablesOf = ({ body }: Pick<OutboxEntry, "body">): DeliveryBody => body as DeliveryBody

/**
 * The table as it will be once what waits has arrived: the next one is written over it. What was refused, and all after it, does not count; what has
 * arrived and the pages may not show yet does.
 */
export function projectTable(market: DeliveryTable, entries: OutboxEntry[], arrived: OutboxEntry[]): DeliveryTable {
  const refused = entries.findIndex(({ refusal }) => refusal)
  const counted = [...arrived, ...(refused < 0 ? entries : entries.slice(0, refused))].filter(isDelivery)
  const last = counted[counted.length - 1]
  return last ? tablesOf(last).delivery : market
}
