import { formatDong } from "@cho-htx/vietnam"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { parcelName, parcelPath } from "./parcel-path"
import type { ParcelDialogProps } from "./parcel-step-dialog"
import { isReason, ReasonField } from "./reason-field"
import { TextField } from "./text-field"
import { WriteDialog } from "./write-dialog"

/** Gives money of one order back: at most what was taken and not yet given back, `limit` đồng. */
export function RefundDialog({ parcel, limit, onClose }: ParcelDialogProps & { limit: number }) {
  const { words } = useWords()
  const [amount, setAmount] = useState<number | null>(null)
  const [reason, setReason] = useState("")
  const name = parcelName(parcel)
  const over = amount !== null && amount > limit
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, "refunds"),
    done: words("parcel.steps.refund.done", { name }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("parcel.steps.refund.verb")}
      title={words("parcel.steps.refund.title", { name })}
      effect={words("parcel.steps.refund.effect")}
      danger
      incomplete={amount === null || amount < 1 || over || !isReason(reason)}
      sending={sending}
      error={over ? words("parcel.tooMuch", { limit: formatDong(limit) }) : error}
      onSend={() => send({ amount, reason: reason.trim() })}
    >
      <TextField
        label={words("parcel.amount")}
        inputMode="numeric"
        value={amount === null ? "" : new Intl.NumberFormat("vi-VN").format(amount)}
        onChange={(text) => {
          const digits = text.replaceAll(/\D/g, "").slice(0, 12)
          setAmount(digits === "" ? null : Number(digits))
        }}
        aria-invalid={over}
        hint={words("parcel.amountHint", { limit: formatDong(limit) })}
      />
      <ReasonField value={reason} onChange={setReason} example={words("parcel.steps.refund.example")} />
    </WriteDialog>
  )
}
