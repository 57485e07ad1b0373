import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import { ContactFields, type ContactFieldsProps } from "./contact-fields"
import { EmailField } from "./email-field"
import { StepBox } from "./step-box"

/** Part 1: who receives, where, where to write, and what the courier should know. */
export function ContactStep(props: ContactFieldsProps) {
  const { draft, errors, words, onChange } = props
  return (
    <StepBox number={1} title={words.step_contact}>
      <div className="grid gap-4">
        <ContactFields {...props} />
        <EmailField
          value={draft.email ?? ""}
          error={errors.email}
          words={words}
          onChange={(email) => onChange({ email })}
        />
        <Field id="note" label={words.note} hint={words.optional}>
          <TextInput
            id="note"
            name="note"
            autoComplete="off"
            maxLength={300}
            placeholder={words.note_example}
            value={draft.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        </Field>
      </div>
    </StepBox>
  )
}
