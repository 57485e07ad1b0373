import type { AdminCheckoutCase, CaseResolution } from "@cho-htx/contracts"
import { useState } from "react"
import { useCaseWords } from "../lib/use-case-words"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

/** What was done outside leaves its proof outside: a note must say where. */
const byHand: readonly CaseResolution[] = ["refunded_by_hand", "done_by_hand"]
const dangerous: readonly CaseResolution[] = ["release", "drop"]

interface CaseDialogProps {
  found: AdminCheckoutCase
  resolution: CaseResolution
  onClose: () => void
}

/** Confirms one resolution of a case: what it does, with a note for whoever looks later. */
export function CaseDialog({ found, resolution, onClose }: CaseDialogProps) {
  const { words } = useWords()
  const [note, setNote] = useState("")
  const optional = !byHand.includes(resolution)
  const story = useCaseWords(found)
  const key = `cases.resolutions.${story.deeds}.${resolution}`
  const { send, sending, error } = useWrite({
    path: `/admin/checkout-cases/${encodeURIComponent(found.id)}/resolve`,
    done: words(`${key}.done`, story.values),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words(`${key}.verb`)}
      title={words("cases.confirm", { verb: words(`${key}.verb`) })}
      effect={words(`${key}.effect`, story.values)}
      danger={dangerous.includes(resolution)}
      incomplete={!isReason(note, optional)}
      sending={sending}
      error={error}
      onSend={() => send({ resolution, ...(note.trim() ? { note: note.trim() } : {}) })}
    >
      <ReasonField
        value={note}
        onChange={setNote}
        optional={optional}
        {...(optional ? {} : { label: words("cases.proof"), hint: words("cases.proofHint") })}
        example={words(optional ? "cases.noteExample" : "cases.proofExample")}
      />
    </WriteDialog>
  )
}
