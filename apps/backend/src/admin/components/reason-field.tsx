import { Hint, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useWords } from "../lib/use-words"

/** Fewest and most letters of a reason, as the contract has it. */
const SHORTEST = 3
const LONGEST = 300

interface ReasonFieldProps {
  value: string
  onChange: (value: string) => void
  optional?: boolean
  example: string
}

/** True when a reason can be sent. */
export function isReason(value: string, optional = false): boolean {
  const length = value.trim().length
  return (optional && length === 0) || length >= SHORTEST
}

/** Why a step is taken; the buyer reads it where it ends or shrinks an order. */
export function ReasonField({ value, onChange, optional = false, example }: ReasonFieldProps) {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} weight="plus">
        {words(optional ? "parcel.note" : "decision.reason")}
      </Label>
      <Textarea
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={value}
        placeholder={example}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint>{words(optional ? "parcel.noteHint" : "parcel.reasonHint")}</Hint>
    </div>
  )
}
