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

/** Rows of the market with what waits on this phone; lots which only the phone knows come first, the newest of them before. */
export function projectAll(rows: VendorLotRow[], entries: OutboxEntry[], arrived: OutboxEntry[]): PhoneLot[] {
  const of = (all: OutboxEntry[], id: string) => all.filter(({ entity }) => entity === lotEntity(id))
  const project = (row: VendorLotRow | null, id: string) =>
    projectLot(row && asLot(row), of(entries, id), of(arrived, id)) ?? []
  const known = new Set(rows.map(({ id }) => id))
  const born = [...arrived, ...entries].flatMap((entry) => newbornLot(entry)?.id ?? [])
  const fresh = [...new Set(born)].filter((id) => !known.has(id)).reverse()
  return [...fresh.flatMap((id) => project(null, id)), ...rows.flatMap((row) => project(row, row.id))]
}

/** The market's list of one state (null: of all) as this phone shows it, each lot as far as it is for everybody else: a recall that waits here has warned nobody. */
export function projectRows(
  rows: VendorLotRow[],
  status: LotStatus | null,
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): ShownRow[] {
  const known = new Set(rows.map(({ id }) => id))
  const takesNew = status === null || status === "draft"
  return projectAll(rows, entries, arrived)
    .filter(({ lot }) => takesNew || known.has(lot.id))
    .map(({ lot, market, unsent, leaving }) => ({ ...lot, status: market ?? "draft", unsent, leaving }))
}
