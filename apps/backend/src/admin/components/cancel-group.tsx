import type { AdminOrderGroupDetail, AdminParcelState } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

/** A parcel in one of these states can still be canceled. */
const open: readonly AdminParcelState[] = ["placed", "confirmed", "packed"]

function CancelGroupDialog({ group, onClose }: { group: AdminOrderGroupDetail; onClose: () => void }) {
  const { words } = useWords()
  const [reason, setReason] = useState("")
  const { send, sending, error } = useWrite({
    path: `/admin/order-groups/${encodeURIComponent(group.id)}/cancel`,
    done: words("parcel.cancelAll.done", { name: group.code }),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("parcel.cancelAll.verb")}
      title={words("parcel.cancelAll.title", { name: group.code })}
      effect={words("parcel.cancelAll.effect")}
      danger
      incomplete={!isReason(reason)}
      sending={sending}
      error={error}
      onSend={() => send({ reason: reason.trim() })}
    >
      <ReasonField value={reason} onChange={setReason} shown example={words("parcel.steps.cancel.example")} />
    </WriteDialog>
  )
}

/** Cancels every parcel of a purchase that has not left yet; nothing when none can be. */
export function CancelGroup({ group }: { group: AdminOrderGroupDetail }) {
  const { words } = useWords()
  const [asking, setAsking] = useState(false)
  if (!group.parcels.some(({ state }) => open.includes(state))) return null
  return (
    <>
      <Button variant="secondary" className="text-ui-fg-error" onClick={() => setAsking(true)}>
        {words("parcel.cancelAll.verb")}
      </Button>
      {asking ? <CancelGroupDialog group={group} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
