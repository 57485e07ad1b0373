import { formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { chosenLines } from "../lib/chosen-lines"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { LineQuantities, packsLeft, type Quantities } from "./line-quantities"
import { parcelName, parcelPath } from "./parcel-path"
import type { ParcelDialogProps } from "./parcel-step-dialog"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

/** Cancels some of the goods, or opens a return of some: how much of which line, what it comes to, and why. */
export function LinesDialog({ parcel, step, onClose }: ParcelDialogProps & { step: "cancel-lines" | "return" }) {
  const { words } = useWords()
  const [chosen, setChosen] = useState<Quantities>({})
  const [reason, setReason] = useState("")
  const name = parcelName(parcel)
  const lines = parcel.lines.filter((line) => packsLeft(line) > 0)
  const { packs, sum, all, picked, cuts } = chosenLines(lines, chosen)
  const tooMuch = step === "cancel-lines" && all
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, step === "return" ? "returns" : step),
    done: words(`parcel.steps.${step}.done`, { name }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words(`parcel.steps.${step}.verb`)}
      title={words(`parcel.steps.${step}.title`, { name })}
      effect={words(`parcel.steps.${step}.effect`)}
      danger={step === "cancel-lines"}
      incomplete={packs === 0 || tooMuch || !isReason(reason)}
      sending={sending}
      error={tooMuch ? words("parcel.allLines") : error}
      onSend={() => send({ lines: step === "cancel-lines" ? cuts : picked, reason: reason.trim() })}
    >
      <LineQuantities
        lines={lines}
        value={chosen}
        onChange={setChosen}
        most={packsLeft}
        label={(line) => words(`parcel.steps.${step}.field`, { name: line.label })}
      />
      <Text size="small" aria-live="polite" className="cho-num">
        {packs > 0
          ? words(`parcel.steps.${step}.sum`, { count: packs, sum: formatDong(sum) })
          : words("parcel.nothing")}
      </Text>
      <ReasonField value={reason} onChange={setReason} example={words(`parcel.steps.${step}.example`)} />
    </WriteDialog>
  )
}
