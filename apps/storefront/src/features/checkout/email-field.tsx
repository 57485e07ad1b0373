import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import type { CheckoutWords } from "./validate-draft"

export interface EmailFieldProps {
  value: string
  error: string | undefined
  words: CheckoutWords
  onChange: (email: string) => void
}

/** An address for the confirmation and the steps of the parcels; who has none leaves it empty. */
export function EmailField({ value, error, words, onChange }: EmailFieldProps) {
  return (
    <Field id="email" label={words.email} hint={words.optional} help={words.email_help} error={error}>
      <TextInput
        id="email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={120}
        value={value}
        error={error}
        aria-describedby="email-help"
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
