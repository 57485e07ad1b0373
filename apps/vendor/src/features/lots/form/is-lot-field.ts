import { emptyLotDraft, type LotDraft } from "./lot-draft"

/** Whether the server's complaint belongs to a field of the form. */
export const isLotField = (path: string): path is keyof LotDraft => Object.keys(emptyLotDraft).includes(path)
