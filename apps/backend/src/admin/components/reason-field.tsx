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
  /** The buyer reads it: where an order ends or a delivery failed. */
  shown?: boolean
  example: string
  /** Another name and another sentence below it, where it is not a reason that is asked for. */
  label?: string
  hint?: string
  /** Most letters, where the contract has another bound. */
  most?: number
}

/** True when a reason can be sent; `least`: fewest letters. */
export function isReason(value: string, optional = false, least = SHORTEST): boolean {
  const length = value.trim().length
  return (optional && length === 0) || length >= least
}

/** Why a step is taken, or a note to it. */
export function ReasonField({
  value,
  onChange,
  optional = false,
  shown = false,
  example,
  most = LONGEST,
  ...other
}: ReasonFieldProps) {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} weight="plus">
        {other.label ?? words(optional ? "parcel.note" : "decision.reason")}
      </Label>
      <Textarea
        id={id}
        rows={3}
        maxLength={most}
        value={value}
        placeholder={example}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint>
        {other.hint ?? words(optional ? "parcel.noteHint" : shown ? "parcel.reasonHint" : "parcel.innerReasonHint")}
      </Hint>
    </div>
  )
}
