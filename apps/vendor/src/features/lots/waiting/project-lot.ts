import type { LotStatus, UpdateLotBody, VendorLot } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { labelOf } from "./lot-entries"
import { written } from "./written"

/** A lot as this phone knows it: the market's word with what was written here since. */
export interface PhoneLot {
  lot: VendorLot
  /** How far it is for everybody else; null while the market does not know it. */
  market: LotStatus | null
  /** Something about it waits on this phone. */
  unsent: boolean
  /** It is to be deleted. */
  leaving: boolean
}

/** Answers of the form with what was left out as null. */
const answersOf = ({ variant_id, kind, made_on, quantity, ...rest }: UpdateLotBody) => ({
  ...{ variant_id, kind, made_on, quantity, packed_on: rest.packed_on ?? null, best_before: rest.best_before ?? null },
  ...{ inputs: rest.inputs ?? null, came_from: rest.came_from ?? null },
  ...{ went_to: rest.went_to ?? null, note: rest.note ?? null },
})

/** A lot that only this phone knows. */
export function newbornLot(entry: OutboxEntry): VendorLot | null {
  const body = written(entry, "lot-new")
  if (!body) return null
  return {
    ...answersOf(body),
    ...{ id: body.id, code: "", status: "draft", label: labelOf(entry.subject), thumbnail: null, attached: 0 },
    ...{ created_at: new Date(entry.order).toISOString(), version: 1, steps: [], public_url: "" },
    ...{ withdrawn_at: null, withdrawn_reason: null },
  }
}

/** The lot after one write; the same whether the market's word holds that write already or not. */
function after(lot: VendorLot, entry: OutboxEntry): VendorLot {
  const version = Math.max(lot.version, entry.effect?.amount ?? 0)
  const edit = written(entry, "lot-edit")
  if (edit) return { ...lot, ...answersOf(edit), label: labelOf(entry.subject) || lot.label, version }
  const step = written(entry, "lot-step")
  if (step) {
    const { place = null, who = null, note = null } = step
    const others = lot.steps.filter(({ id }) => id !== step.id)
    const steps = [...others, { ...step, place, who, note }].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return { ...lot, steps }
  }
  const gone = written(entry, "lot-step-remove")
  if (gone) return { ...lot, steps: lot.steps.filter(({ id }) => id !== gone.step_id) }
  if (entry.deed === "lot-publish") return { ...lot, status: "published", version }
  const recall = written(entry, "lot-withdraw")
  if (recall) {
    const withdrawn_at = lot.withdrawn_at ?? new Date(entry.order).toISOString()
    return { ...lot, status: "withdrawn", withdrawn_at, withdrawn_reason: lot.withdrawn_reason ?? recall.reason }
  }
  return lot
}

/**
 * A lot as it stands with what has `arrived` since it was read, and will stand once the waiting writes have, oldest first; what was refused, and all
 * after it, does not count, but a new lot that was refused is still shown as it was written. Null when nobody knows such a lot.
 */
export function projectLot(
  known: VendorLot | null,
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): PhoneLot | null {
  let lot = known
  for (const entry of arrived) {
    if (entry.deed === "lot-remove") lot = null
    else lot = lot ? after(lot, entry) : newbornLot(entry)
  }
  const market = lot?.status ?? null
  let leaving = false
  for (const entry of entries) {
    const { refusal, deed } = entry
    if (!lot) lot = newbornLot(entry)
    else if (!refusal) lot = after(lot, entry)
    if (refusal) break
    if (deed === "lot-remove") leaving = true
  }
  return lot && { lot, market, unsent: entries.length > 0, leaving }
}
