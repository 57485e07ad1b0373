import { handlingClasses } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { OptionRow } from "@cho-htx/ui/option-row"
import { TextInput } from "@cho-htx/ui/text-input"
import type { StepProps } from "./step-props"

/** How the goods must be handled on their way, and how long they bear it. */
export function TravelStep({ draft, words, faults, onType }: StepProps) {
  const { handling, transit_days } = draft.form
  const say = words.travel
  const error = faults.get("transit_days") ?? null
  return (
    <>
      <fieldset className="grid gap-2.5">
        <legend className="mb-1.5 font-bold">{say.handling}</legend>
        {handlingClasses.map((name) => (
          <OptionRow
            key={name}
            name="handling"
            title={say.classes[name]}
            detail={say.details[name]}
            checked={handling === name}
            onChange={() => onType((form) => ({ ...form, handling: name }))}
          />
        ))}
      </fieldset>
      <Field
        id="transit_days"
        label={say.transit_days}
        hint={words.photos.alt_hint}
        help={say.transit_help}
        error={error}
      >
        <TextInput
          id="transit_days"
          value={transit_days}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          error={error}
          aria-describedby="transit_days-help"
          onChange={({ target }) => onType((form) => ({ ...form, transit_days: target.value }))}
        />
      </Field>
    </>
  )
}
