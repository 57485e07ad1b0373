import { Field } from "@cho-htx/ui/field"
import { TextArea } from "@cho-htx/ui/text-area"
import { TextInput } from "@cho-htx/ui/text-input"
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
  const { register, getFieldState, formState } = useFormContext<LotDraft>()
  const words = useLotWords()
  const id = `${useId()}-${name}`
  const error = getFieldState(name, formState).error?.message ?? null
  const common = { ...register(name), id, error, "aria-describedby": help ? `${id}-help` : undefined }
  return (
    <Field id={id} label={label} hint={optional ? words.form.optional : undefined} help={help} error={error}>
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
