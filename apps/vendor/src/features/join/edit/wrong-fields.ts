import type { FieldPath, UseFormReturn } from "react-hook-form"
import { isPapersField } from "./is-papers-field"
import { emptyPapers, type PapersForm } from "./papers-form"

/** The fields with a mistake, in the order in which they stand on the page. */
export function wrongFields(form: UseFormReturn<PapersForm>): FieldPath<PapersForm>[] {
  const paths = Object.keys(emptyPapers).flatMap((name) =>
    name === "bank" ? ["bank.bin", "bank.number", "bank.holder"] : [name],
  )
  return paths.filter(isPapersField).filter((path) => form.getFieldState(path).invalid)
}
