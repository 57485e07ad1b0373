import { Field } from "@cho-htx/ui/field"
import { TextInput, type TextInputProps } from "@cho-htx/ui/text-input"
import type { AccountForm } from "./account-form"
import type { AccountFormHandle } from "./use-account-form"

export interface AccountInputProps extends Omit<TextInputProps, "id" | "name" | "error" | "value" | "onChange"> {
  handle: AccountFormHandle
  field: keyof AccountForm
  label: string
  hint?: string
  /** What the answer is for. */
  help: string
}

/** A field of one's account, tied to its sentences. */
export function AccountInput({ handle, field, label, hint, help, ...rest }: AccountInputProps) {
  const id = `account-${field}`
  const error = handle.wrong[field] ?? null
  return (
    <Field id={id} label={label} hint={hint} help={help} error={error}>
      <TextInput
        {...rest}
        id={id}
        name={field}
        error={error}
        aria-describedby={`${id}-help`}
        value={handle.form[field]}
        onChange={(event) => handle.type(field, event.target.value)}
      />
    </Field>
  )
}
