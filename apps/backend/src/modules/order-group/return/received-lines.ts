import { ParcelRefused } from "../parcel/parcel-refused"
import type { ReturnItem, ReturnRow } from "./sql/returns"
import { sumLines } from "./sum-lines"

/** What has come back of one line: whole goods go on the shelf, the others do not. */
export interface ReceivedLine {
  item: ReturnItem
  restocked: number
  damaged: number
}

/**
 * What has come back now, line by line, checked against what the return still waits for. Throws ParcelRefused unknown_line, too_much with
 * the limit, nothing_left when nothing came back at all.
 */
export function receivedLines(
  found: ReturnRow,
  lines: readonly { line_id: string; restocked: number; damaged: number }[],
): ReceivedLine[] {
  const received = [...sumLines(lines, "restocked", "damaged")].map(([id, { restocked, damaged }]) => {
    const item = found.items.find(({ item_id }) => item_id === id)
    if (!item) throw new ParcelRefused("unknown_line", { path: id })
    const waiting = item.quantity - item.received
    if (restocked + damaged > waiting) throw new ParcelRefused("too_much", { path: id, limit: waiting })
    return { item, restocked, damaged }
  })
  const some = received.filter(({ restocked, damaged }) => restocked + damaged > 0)
  if (some.length === 0) throw new ParcelRefused("nothing_left", { path: "lines" })
  return some
}
