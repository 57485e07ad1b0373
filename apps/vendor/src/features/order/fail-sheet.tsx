import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { orderPages } from "../../messages/vi/order-pages"
import { asStored } from "./as-stored"
import { readReason } from "./read-reason"
import { ReasonField } from "./reason-field"
import { useOrderWords } from "./use-order-words"

/** Why the parcel could not be handed to the buyer. */
export function FailSheet({ onClose, onSend }: { onClose: () => void; onSend: (reason: string) => void }) {
  const words = useWords()
  const { fail, short } = useOrderWords()
  const [reason, setReason] = useState({ choice: "", other: "" })
  const [tried, setTried] = useState(false)
  const { text, error } = readReason(reason, short)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (error) return
    onSend(asStored(text, fail.reasons, orderPages.fail.reasons))
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={fail.title} closeLabel={words.shell.close}>
      <form onSubmit={send} noValidate className="grid gap-4 pb-4">
        <ReasonField value={reason} reasons={fail.reasons} error={tried ? error : null} onChange={setReason} />
        <Button type="submit" look="bad" size="big" wide>
          {fail.send}
        </Button>
      </form>
    </Sheet>
  )
}
