import { withdrawLotSchema } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextArea } from "@cho-htx/ui/text-area"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { useLotDeed } from "./use-lot-deed"
import { useLotWords } from "./use-lot-words"

/** Why a lot is taken back; the public reads it, and there is no way back. */
export function RecallSheet({ path, onClose }: { path: string; onClose: () => void }) {
  const { shell } = useWords()
  const { recall: words, form, errors } = useLotWords()
  const deed = useLotDeed()
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const parsed = withdrawLotSchema.safeParse({ reason })
  const error = tried && !parsed.success ? errors.reason : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.success || deed.busy) return
    const answer = await deed.run(`${path}/withdraw`, parsed.data)
    if (!("ok" in answer)) onClose()
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
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
        {deed.refusal ? (
          <Note tone="bad" role="alert">
            {deed.refusal}
          </Note>
        ) : null}
        <Button type="submit" look="bad" size="big" wide busy={deed.busy} busyLabel={form.sending}>
          {words.send}
        </Button>
      </form>
    </Sheet>
  )
}
