import type { AdminParcel, ParcelStep } from "@cho-htx/contracts"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { parcelName, parcelPath } from "./parcel-path"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

export interface ParcelDialogProps {
  parcel: AdminParcel
  onClose: () => void
}

/** Steps that need a reason, which the buyer reads. */
const reasoned: readonly ParcelStep[] = ["cancel", "fail"]

/** A step without further facts: what will happen, and a reason or a note. `sum`: đồng the words name. */
export function ParcelStepDialog({
  parcel,
  step,
  sum,
  onClose,
}: ParcelDialogProps & { step: ParcelStep; sum: string }) {
  const { words } = useWords()
  const [reason, setReason] = useState("")
  const name = parcelName(parcel)
  const optional = !reasoned.includes(step)
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, step),
    done: words(`parcel.steps.${step}.done`, { name }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words(`parcel.steps.${step}.verb`)}
      title={words(`parcel.steps.${step}.title`, { name, sum })}
      effect={words(`parcel.steps.${step}.effect`, { sum })}
      danger={step === "cancel"}
      incomplete={!isReason(reason, optional)}
      sending={sending}
      error={error}
      onSend={() => send(reason.trim() ? { reason: reason.trim() } : {})}
    >
      <ReasonField
        value={reason}
        onChange={setReason}
        optional={optional}
        shown={!optional}
        example={words(optional ? "parcel.noteExample" : `parcel.steps.${step}.example`)}
      />
    </WriteDialog>
  )
}
