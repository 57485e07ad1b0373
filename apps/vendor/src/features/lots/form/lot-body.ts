import type { CreateLotBody } from "@cho-htx/contracts"
import type { LotDraft } from "./lot-draft"
import { readCount } from "./read-count"

const orNull = (text: string) => text.trim() || null

/** The draft as the server takes it; empty answers are null, a count that cannot be read stays NaN and fails the schema. */
export const lotBody = (draft: LotDraft): CreateLotBody => ({
  variant_id: draft.variant_id,
  kind: draft.kind,
  made_on: draft.made_on,
  packed_on: draft.packed_on || null,
  best_before: draft.best_before || null,
  quantity: readCount(draft.quantity),
  inputs: orNull(draft.inputs),
  came_from: orNull(draft.came_from),
  went_to: orNull(draft.went_to),
  note: orNull(draft.note),
})
