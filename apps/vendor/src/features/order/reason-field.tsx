import { Field } from "@cho-htx/ui/field"
import { OptionRow } from "@cho-htx/ui/option-row"
import { TextInput } from "@cho-htx/ui/text-input"
import { useOrderWords } from "./use-order-words"

export interface Reason {
  choice: string
  other: string
}

export interface ReasonFieldProps {
  value: Reason
  reasons: string[]
  error: string | null
  onChange: (value: Reason) => void
}

/** Reasons people here give, and room for another; the buyer reads it. */
export function ReasonField({ value, reasons, error, onChange }: ReasonFieldProps) {
  const { short } = useOrderWords()
  const isOther = value.choice === short.other
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-1.5 font-bold">{short.reason}</legend>
      {[...reasons, short.other].map((choice) => (
        <OptionRow
          key={choice}
          name="reason"
          title={choice}
          checked={value.choice === choice}
          onChange={() => onChange({ ...value, choice })}
        />
      ))}
      {isOther ? (
        <Field id="reason" label={short.other_label} error={error}>
          <TextInput
            id="reason"
            value={value.other}
            maxLength={300}
            error={error}
            onChange={(event) => onChange({ ...value, other: event.target.value })}
          />
        </Field>
      ) : error ? (
        <p role="alert" className="font-bold text-sm text-son-700">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
