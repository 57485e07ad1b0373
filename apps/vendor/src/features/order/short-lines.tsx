import type { VendorOrderResponse } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { SelectInput } from "@cho-htx/ui/select-input"
import { fill } from "../../lib/i18n/fill"
import { useOrderWords } from "./use-order-words"

export interface ShortLinesProps {
  lines: VendorOrderResponse["order"]["lines"]
  /** Missing units by line. */
  missing: Record<string, number>
  error: string | null
  onChange: (missing: Record<string, number>) => void
}

/** How many of each line are missing. */
export function ShortLines({ lines, missing, error, onChange }: ShortLinesProps) {
  const { short } = useOrderWords()
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-bold">{short.question}</legend>
      {lines
        .filter(({ quantity }) => quantity > 0)
        .map(({ id, label, quantity }) => (
          <Field key={id} id={`missing-${id}`} label={label} hint={fill(short.missing_of, { n: quantity })}>
            <SelectInput
              id={`missing-${id}`}
              value={missing[id] ?? 0}
              onChange={(event) => onChange({ ...missing, [id]: Number(event.target.value) })}
            >
              <option value={0}>{short.none}</option>
              {Array.from({ length: quantity }, (_, index) => index + 1).map((n) => (
                <option key={n} value={n}>
                  {n}
                </option>
              ))}
            </SelectInput>
          </Field>
        ))}
      {error ? (
        <p role="alert" className="font-bold text-sm text-son-700">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
