import type { FieldPath } from "react-hook-form"
import { type Draft, emptyDraft } from "./draft"

const bank = Object.keys(emptyDraft.bank).map((name) => `bank.${name}`)
const fields = new Set([...Object.keys(emptyDraft), ...bank])

/** Whether the server's complaint belongs to a field of the form. */
export const isField = (path: string): path is FieldPath<Draft> => fields.has(path)
