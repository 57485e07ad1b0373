import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

/** Fewest and most letters of the reason of a decision about a cooperative, as the contract has it. */
const SHORTEST = 5
const LONGEST = 500

interface ReasonDialogProps {
  /** Key under `decision` of the messages. */
  action: string
  /** What the decision is about. */
  name: string
  /** Route that takes `{ reason }`, and `{ version }` when there is one. */
  path: string
  /** What is looked at, for a decision that holds for nothing else. */
  version?: string
  danger?: boolean
  /** The decision may be taken without a reason. */
  optional?: boolean
  /** Not the one green button of its view. */
  quiet?: boolean
}

/** A button that asks for a reason before it decides; a refusal is shown beside the reason and nothing is lost. */
export function ReasonDialog({
  action,
  name,
  path,
  version,
  danger = false,
  quiet = false,
  optional = false,
}: ReasonDialogProps) {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  // What stood on the page when the dialog hid it: what comes in behind the dialog has not been looked at.
  const [seen, setSeen] = useState(version)
  const [reason, setReason] = useState("")
  const verb = words(`decision.${action}.verb`)
  const { send, sending, error, reset } = useWrite({
    path,
    done: words(`decision.${action}.done`, { name }),
    onDone: () => {
      setOpen(false)
      setReason("")
    },
  })
  const close = () => {
    setOpen(false)
    reset()
  }
  return (
    <>
      <Button
        size="base"
        variant={danger || quiet ? "secondary" : "primary"}
        className={danger ? "text-ui-fg-error" : ""}
        onClick={() => {
          setSeen(version)
          setOpen(true)
        }}
      >
        {verb}
      </Button>
      {open ? (
        <WriteDialog
          verb={verb}
          title={words(`decision.${action}.title`, { name })}
          effect={words(`decision.${action}.effect`)}
          danger={danger}
          incomplete={!isReason(reason, optional, SHORTEST)}
          sending={sending}
          error={error}
          onSend={() =>
            send({ ...(seen ? { version: seen } : {}), ...(reason.trim() ? { reason: reason.trim() } : {}) })
          }
          onClose={close}
        >
          <ReasonField
            value={reason}
            onChange={setReason}
            most={LONGEST}
            label={words("decision.reason")}
            hint={words(optional ? "decision.optionalHint" : "decision.reasonHint")}
            example={words("decision.example")}
          />
        </WriteDialog>
      ) : null}
    </>
  )
}
