import type { VendorLot } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { labelOf, lotEntries } from "./lot-entries"
import { written } from "./written"

/**
 * The same write once more, held against the lot as the person has now seen it; null where that changes nothing: what was refused for another
 * reason is refused again, and only a draft can be written over, published or deleted.
 */
export function insistOn(entry: OutboxEntry, lot: VendorLot): NewEntry | null {
  const { status } = entry.refusal ?? { status: -1 }
  if ((status !== 0 && status !== 409) || lot.status !== "draft") return null
  const edit = written(entry, "lot-edit")
  if (edit) return lotEntries.edit(lot, edit, labelOf(entry.subject))
  if (entry.deed === "lot-publish") return lotEntries.publish(lot)
  return entry.deed === "lot-remove" ? lotEntries.remove(lot) : null
}
