import { withdrawLotSchema } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextArea } from "@cho-htx/ui/text-area"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { useLotWords } from "./use-lot-words"

export interface RecallSheetProps {
  /** The reason of before, of a recall that was refused. */
  start?: string | undefined
  /** The phone could not keep it. */
  failed: boolean
  onSend: (reason: string) => void
  onClose: () => void
}

/** Why a lot is taken back; the public reads it, and there is no way back. */
export function RecallSheet({ start = "", failed, onSend, onClose }: RecallSheetProps) {
  const { shell } = useWords()
  const { recall: words, errors } = useLotWords()
  const [reason, setReason] = useState(start)
  const [tried, setTried] = useState(false)
  const parsed = withdrawLotSchema.safeParse({ reason })
  const error = tried && !parsed.success ? errors.reason : null
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (parsed.success) onSend(parsed.data.reason)
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <form onSubmit={send} noValidate className="grid gap-4 pb-4">
        <Note tone="warn">
          <b>{words.warning}</b> {words.warning_detail}
        </Note>
        <Field id="recall-reason" label={words.reason} error={error}>
          <TextArea
            id="recall-reason"
            rows={3}
            maxLength={300}
            value={reason}
            error={error}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        {failed ? (
          <Note tone="bad" role="alert">
            {shell.not_kept}
          </Note>
        ) : null}
        <Button type="submit" look="bad" size="big" wide>
          {words.send}
        </Button>
      </form>
    </Sheet>
  )
}
