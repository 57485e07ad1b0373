import type { AttachLotsBody, OrderLotsResponse } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"

/** Packs by line and lot: what a person has said so far. */
export type Shares = Record<string, Record<string, number>>

/** The body of a waiting "lots": this app itself wrote it, in `attachBody`. */
const writtenLines = ({ body }: OutboxEntry) => (body as AttachLotsBody).lines

/** What the order has now, as shares, with what this phone has said since: `entries` are the order's, oldest first; what was refused ends them. */
export function sharesOf({ lots }: OrderLotsResponse, entries: OutboxEntry[] = []): Shares {
  const shares: Shares = {}
  for (const { line_id, lot_id, quantity } of lots) shares[line_id] = { ...shares[line_id], [lot_id]: quantity }
  for (const entry of entries) {
    if (entry.refusal) break
    if (entry.deed !== "lots") continue
    for (const { line_id, lots: said } of writtenLines(entry))
      shares[line_id] = Object.fromEntries(said.map(({ lot_id, quantity }) => [lot_id, quantity]))
  }
  return shares
}

/** Packs of a line that no lot has yet, never below 0. */
export function leftOf(quantity: number, share: Record<string, number> = {}): number {
  return Math.max(0, quantity - Object.values(share).reduce((sum, n) => sum + n, 0))
}

const lotsOf = (share: Record<string, number> = {}) =>
  Object.entries(share)
    .flatMap(([lot_id, quantity]) => (quantity > 0 ? [{ lot_id, quantity }] : []))
    .sort((a, b) => (a.lot_id < b.lot_id ? -1 : 1))

/**
 * The lines whose lots are others than before, as the server takes them: it replaces what was said of a line, so that one nobody touched
 * must not be named. With each goes what the person saw, so that what a colleague says of it meanwhile is not written over. A line without lots
 * takes back what was said of it. Null when nothing was changed.
 */
export function attachBody(lineIds: string[], before: Shares, now: Shares): AttachLotsBody | null {
  const lines = lineIds.flatMap((line_id) => {
    const lots = lotsOf(now[line_id])
    const expected = lotsOf(before[line_id])
    return JSON.stringify(lots) === JSON.stringify(expected) ? [] : [{ line_id, lots, expected }]
  })
  return lines.length > 0 ? { lines } : null
}
