import { Field } from "@cho-htx/ui/field"
import { TextArea } from "@cho-htx/ui/text-area"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDate } from "@cho-htx/vietnam/date"
import { type HTMLInputTypeAttribute, useId } from "react"
import { useFormContext } from "react-hook-form"
import { useLotWords } from "../use-lot-words"
import type { LotDraft } from "./lot-draft"

export interface LotInputProps {
  name: Exclude<keyof LotDraft, "kind" | "variant_id">
  label: string
  help?: string
  optional?: boolean
  type?: HTMLInputTypeAttribute | "lines"
  max?: string
  maxLength?: number
}

/** One answer of the form, tied to its sentence. */
export function LotInput({ name, label, help, optional, type = "text", max, maxLength }: LotInputProps) {
  const { register, watch, getFieldState, formState } = useFormContext<LotDraft>()
  const words = useLotWords()
  const id = `${useId()}-${name}`
  const error = getFieldState(name, formState).error?.message ?? null
  // A phone set to English shows the month first: the day as people here write it stands below.
  const day = type === "date" ? watch(name) : ""
  const below = day ? formatDate(day) : help
  const common = { ...register(name), id, error, "aria-describedby": below ? `${id}-help` : undefined }
  return (
    <Field id={id} label={label} hint={optional ? words.form.optional : undefined} help={below} error={error}>
      {type === "lines" ? (
        <TextArea {...common} rows={3} maxLength={maxLength} />
      ) : (
        <TextInput
          {...common}
          type={type === "number" ? "text" : type}
          inputMode={type === "number" ? "numeric" : undefined}
          autoComplete="off"
          max={max}
          maxLength={maxLength}
        />
      )}
    </Field>
  )
}
