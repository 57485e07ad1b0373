import { emptyLotDraft, type LotDraft } from "./lot-draft"

export type LotField = Exclude<keyof LotDraft, "label">

/** Whether a complaint belongs to a field of the form. */
export const isLotField = (path: string): path is LotField =>
  path !== "label" && Object.keys(emptyLotDraft).includes(path)
