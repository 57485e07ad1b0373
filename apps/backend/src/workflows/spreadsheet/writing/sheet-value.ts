import { neutralText } from "../cells/neutral-text"

/** What a cell of our files may hold: null is an empty one. */
export type SheetValue = string | number | null

/** Text is made harmless, numbers stay numbers. */
export const safeValue = (value: SheetValue): SheetValue => (typeof value === "string" ? neutralText(value) : value)
