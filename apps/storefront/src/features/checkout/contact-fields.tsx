import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import { CommunePicker } from "./commune-picker"
import type { CheckoutDraft, ChosenCommune } from "./draft"
import type { CheckoutWords, DraftField } from "./validate-draft"

export interface ContactFieldsProps {
  draft: CheckoutDraft
  errors: Partial<Record<DraftField, string>>
  words: CheckoutWords
  onChange: (change: Partial<CheckoutDraft>) => void
  onCommune: (typed: string, chosen: ChosenCommune | null) => void
}

/** Who receives, and where: shared by the checkout and the address book. */
export function ContactFields({ draft, errors, words, onChange, onCommune }: ContactFieldsProps) {
  return (
    <>
      <Field id="name" label={words.name} error={errors.name}>
        <TextInput
          id="name"
          name="name"
          autoComplete="name"
          autoCapitalize="words"
          maxLength={80}
          value={draft.name}
          error={errors.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field id="phone" label={words.phone} error={errors.phone}>
        <TextInput
          id="phone"
          name="tel"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={30}
          value={draft.phone}
          error={errors.phone}
          onChange={(event) => onChange({ phone: event.target.value })}
        />
      </Field>
      <CommunePicker
        id="commune"
        typed={draft.communeTyped}
        chosen={draft.commune}
        error={errors.commune ?? null}
        words={words}
        onChange={onCommune}
      />
      <Field id="address_line" label={words.address_line} error={errors.address_line}>
        <TextInput
          id="address_line"
          name="address"
          autoComplete="address-line1"
          maxLength={160}
          value={draft.addressLine}
          error={errors.address_line}
          onChange={(event) => onChange({ addressLine: event.target.value })}
        />
      </Field>
    </>
  )
}
