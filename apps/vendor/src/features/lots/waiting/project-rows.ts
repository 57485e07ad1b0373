import type { LotStatus, VendorLotRow } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { lotEntity } from "./lot-entries"
import { newbornLot, type PhoneLot, projectLot } from "./project-lot"

/** A lot of the list, and what of it waits. */
export type ShownRow = VendorLotRow & Pick<PhoneLot, "unsent" | "leaving">

/** A row knows less than the lot: what it does not say is not shown of it either. */
const asLot = (row: VendorLotRow) => ({
  ...row,
  ...{ version: 0, inputs: null, came_from: null, went_to: null, note: null, steps: [], public_url: "" },
  ...{ withdrawn_at: null, withdrawn_reason: null },
})

/** The market's list of one state (null: of all) with what waits on this phone; lots which only the phone knows come first, the newest of them before. */
export function projectRows(
  rows: VendorLotRow[],
  status: LotStatus | null,
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): ShownRow[] {
  const of = (all: OutboxEntry[], id: string) => all.filter(({ entity }) => entity === lotEntity(id))
  const project = (row: VendorLotRow | null, id: string): ShownRow[] => {
    const found = projectLot(row && asLot(row), of(entries, id), of(arrived, id))
    // How far it is for everybody else: a recall that waits here has warned nobody.
    return found
      ? [{ ...found.lot, status: found.market ?? "draft", unsent: found.unsent, leaving: found.leaving }]
      : []
  }
  const known = new Set(rows.map(({ id }) => id))
  const born = [...arrived, ...entries].flatMap((entry) => newbornLot(entry)?.id ?? [])
  const fresh = [...new Set(born)].filter((id) => !known.has(id)).reverse()
  const mine = status === null || status === "draft" ? fresh.flatMap((id) => project(null, id)) : []
  return [...mine, ...rows.flatMap((row) => project(row, row.id))]
}
