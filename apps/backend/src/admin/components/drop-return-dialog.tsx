import type { AdminParcelReturn } from "@cho-htx/contracts"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { parcelName, parcelPath } from "./parcel-path"
import type { ParcelDialogProps } from "./parcel-step-dialog"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

/** Drops a return of which nothing has come: the buyer keeps the goods. */
export function DropReturnDialog({ parcel, opened, onClose }: ParcelDialogProps & { opened: AdminParcelReturn }) {
  const { words } = useWords()
  const [reason, setReason] = useState("")
  const name = parcelName(parcel)
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, `returns/${encodeURIComponent(opened.id)}/cancel`),
    done: words("parcel.returns.cancelDone", { name }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("parcel.returns.cancel")}
      title={words("parcel.returns.cancelTitle", { name })}
      effect={words("parcel.returns.cancelEffect")}
      danger
      incomplete={!isReason(reason)}
      sending={sending}
      error={error}
      onSend={() => send({ reason: reason.trim() })}
    >
      <ReasonField value={reason} onChange={setReason} example={words("parcel.returns.cancelExample")} />
    </WriteDialog>
  )
}
