import type { FieldPath } from "react-hook-form"
import { isField } from "../is-field"
import { emptyPapers, type PapersForm } from "./papers-form"

/** Whether a complaint belongs to a field of the form. */
export const isPapersField = (path: string): path is FieldPath<PapersForm> =>
  isField(path) || Object.keys(emptyPapers).includes(path)
