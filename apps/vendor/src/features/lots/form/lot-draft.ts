import type { LotKind, UpdateLotBody } from "@cho-htx/contracts"

/** What a person has written of a lot so far, as text; the names but `label` are those of the contract. */
export interface LotDraft {
  variant_id: string
  /** The goods in words, for as long as only this phone knows the lot. */
  label: string
  kind: LotKind
  made_on: string
  packed_on: string
  best_before: string
  quantity: string
  inputs: string
  came_from: string
  went_to: string
  note: string
}

export const emptyLotDraft: LotDraft = {
  variant_id: "",
  label: "",
  kind: "harvested",
  made_on: "",
  packed_on: "",
  best_before: "",
  quantity: "",
  inputs: "",
  came_from: "",
  went_to: "",
  note: "",
}

/** A lot that was recorded, or waits to be, as the form shows it. */
export const draftOf = (lot: UpdateLotBody, label: string): LotDraft => ({
  label,
  variant_id: lot.variant_id,
  kind: lot.kind,
  made_on: lot.made_on,
  packed_on: lot.packed_on ?? "",
  best_before: lot.best_before ?? "",
  quantity: String(lot.quantity),
  inputs: lot.inputs ?? "",
  came_from: lot.came_from ?? "",
  went_to: lot.went_to ?? "",
  note: lot.note ?? "",
})

/** Drafts belong to a member: a phone is lent, and a new lot of one is nobody else's business. */
const nameOf = (memberId: string) => `cho-htx.seller.lot.${memberId}`

/** What this member wrote of a new lot before; empty when nothing was, or it cannot be read. */
export function readLotDraft(memberId: string): LotDraft {
  try {
    const kept: Partial<LotDraft> = JSON.parse(localStorage.getItem(nameOf(memberId)) ?? "{}")
    return { ...emptyLotDraft, ...kept }
  } catch {
    return emptyLotDraft
  }
}

/** Keeps what was written; a full disk does not stop the form. */
export function keepLotDraft(memberId: string, draft: LotDraft): void {
  try {
    localStorage.setItem(nameOf(memberId), JSON.stringify(draft))
  } catch {
    // The form still works.
  }
}

export const dropLotDraft = (memberId: string): void => localStorage.removeItem(nameOf(memberId))
