import { useId, useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { parcelName, parcelPath } from "./parcel-path"
import type { ParcelDialogProps } from "./parcel-step-dialog"
import { TextField } from "./text-field"
import { WriteDialog } from "./write-dialog"

/** Carriers offered while typing; any other name may be typed. */
const carriers = ["Viettel Post", "VNPost", "GHN", "GHTK", "J&T Express", "SPX Express"] as const
/** What the contract takes as a tracking code. */
const codeShape = /^[0-9A-Za-z._/-]{3,40}$/

/** Hands the parcel to a carrier: who carries it, and the code by which the buyer can follow it. */
export function HandOverDialog({ parcel, onClose }: ParcelDialogProps) {
  const { words } = useWords()
  const list = useId()
  const [carrier, setCarrier] = useState(parcel.carrier ?? "")
  const [code, setCode] = useState("")
  const name = parcelName(parcel)
  const trimmed = code.trim()
  const wrong = trimmed !== "" && !codeShape.test(trimmed)
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, "hand-over"),
    done: words("parcel.steps.hand-over.done", { name }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("parcel.steps.hand-over.verb")}
      title={words("parcel.steps.hand-over.title", { name })}
      effect={words("parcel.steps.hand-over.effect")}
      incomplete={carrier.trim().length < 2 || wrong}
      sending={sending}
      error={wrong ? words("parcel.codeWrong") : error}
      onSend={() => send({ carrier: carrier.trim(), ...(trimmed ? { tracking_code: trimmed } : {}) })}
    >
      <TextField
        label={words("parcel.carrier")}
        value={carrier}
        onChange={setCarrier}
        maxLength={60}
        list={list}
        hint={words("parcel.carrierHint")}
      />
      <datalist id={list}>
        {carriers.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <TextField
        label={words("parcel.trackingCode")}
        value={code}
        onChange={setCode}
        maxLength={40}
        aria-invalid={wrong}
        hint={words("parcel.trackingCodeHint")}
      />
    </WriteDialog>
  )
}
