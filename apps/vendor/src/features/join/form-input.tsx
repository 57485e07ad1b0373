import { Field } from "@cho-htx/ui/field"
import { TextInput, type TextInputProps } from "@cho-htx/ui/text-input"
import type { ReactNode } from "react"
import { type FieldPath, useFormContext } from "react-hook-form"
import type { PapersForm } from "./edit/papers-form"

export interface FormInputProps extends Omit<TextInputProps, "id" | "name" | "error"> {
  name: FieldPath<PapersForm>
  label: string
  hint?: string
  help?: ReactNode
}

/** A text field of the registration, or of the papers later, tied to its sentence. */
export function FormInput({ name, label, hint, help, ...rest }: FormInputProps) {
  const { register, getFieldState, formState } = useFormContext<PapersForm>()
  const error = getFieldState(name, formState).error?.message ?? null
  const id = name.replace(".", "-")
  return (
    <Field id={id} label={label} hint={hint} help={help} error={error}>
      <TextInput
        {...rest}
        {...register(name)}
        id={id}
        error={error}
        aria-describedby={help ? `${id}-help` : undefined}
      />
    </Field>
  )
}
