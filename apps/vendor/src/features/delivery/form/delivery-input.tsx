import { Field } from "@cho-htx/ui/field"
import { TextInput } from "@cho-htx/ui/text-input"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import { readWhole, showNumber } from "../../goods/form/read-number"
import type { TableField } from "../table/flat-table"
import { smallSentence } from "./small-sentence"
import { type DeliveryFormHandle, idOf } from "./use-delivery-form"

export interface DeliveryInputProps {
  handle: DeliveryFormHandle
  field: TableField
  label: string
  unit: "kg" | "dong" | "days"
  help?: string
  words: DeliveryWords
}

/** One number with its unit, tied to its sentences. An amount gets its points once it is written. */
export function DeliveryInput({ handle, field, label, unit, help, words }: DeliveryInputProps) {
  const id = idOf(field)
  const typed = handle.form[field]
  const error = handle.wrong[field] ?? null
  const below = (unit === "dong" ? smallSentence(handle.read.values[field], words) : null) ?? help
  const group = () => {
    const amount = readWhole(typed)
    if (unit === "dong" && amount !== null && Number.isSafeInteger(amount)) handle.type(field, showNumber(amount))
  }
  return (
    <Field id={id} label={label} help={below} error={error}>
      <div className="relative">
        <TextInput
          id={id}
          name={field}
          inputMode={unit === "kg" ? "decimal" : "numeric"}
          autoComplete="off"
          maxLength={15}
          value={typed}
          error={error}
          aria-describedby={`${id}-unit${below ? ` ${id}-help` : ""}`}
          className={`tabular-nums ${unit === "days" ? "pr-16!" : "pr-12!"}`}
          onChange={({ target }) => handle.type(field, target.value)}
          onBlur={group}
        />
        <span
          id={`${id}-unit`}
          className="pointer-events-none absolute inset-y-0 right-3.5 flex items-center text-soft"
        >
          {words.units[unit]}
        </span>
      </div>
    </Field>
  )
}
