import { type DocumentKind, documentKinds } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { SelectInput } from "@cho-htx/ui/select-input"
import { useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { newKey } from "../../lib/new-key"
import type { JoinWords } from "../../messages/vi/join"
import { type Paper, sendDocument } from "./send-document"
import { takePaper } from "./take-paper"

/** Whether a paper may arrive at the next try: no answer came, or the market was busy. */
const mayPass = (status: number) => status === 0 || status === 409 || status === 429 || status >= 500

export interface DocumentUploadProps {
  words: JoinWords["papers"]
  failed: JoinWords["errors"]
}

/** Says which paper it is, then photographs it or takes a file. */
export function DocumentUpload({ words, failed }: DocumentUploadProps) {
  const [kind, setKind] = useState<DocumentKind>("registration")
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [unsent, setUnsent] = useState<Paper | null>(null)
  const send = async (paper: Paper) => {
    setBusy(true)
    const answer = await sendDocument(paper)
    setRefusal(answer.ok ? null : (answer.message ?? (answer.status === 0 ? failed.offline : failed.failed)))
    // What a second try cannot change is not offered again.
    setUnsent(answer.ok || !mayPass(answer.status) ? null : paper)
    setBusy(false)
    await queryClient.invalidateQueries()
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    const taken = await takePaper(file)
    setBusy(false)
    if (!taken.ok) return setRefusal(words[taken.why])
    await send({ kind, name: file.name, blob: taken.blob, type: taken.type, key: newKey() })
  }
  return (
    <div className="grid gap-3">
      <Field id="document-kind" label={words.kind}>
        <SelectInput
          id="document-kind"
          value={kind}
          onChange={({ target }) => setKind(documentKinds.find((name) => name === target.value) ?? "other")}
        >
          {documentKinds.map((name) => (
            <option key={name} value={name}>
              {words.kinds[name]}
            </option>
          ))}
        </SelectInput>
      </Field>
      <label
        className={`${buttonClass({ look: "line", size: "big", wide: true, busy })} has-focus-visible:outline-3 has-focus-visible:outline-(--focus)`}
      >
        {busy ? words.sending : words.add}
        <input
          type="file"
          accept="image/*,application/pdf"
          disabled={busy}
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ""
          }}
        />
      </label>
      {refusal ? (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      ) : null}
      {unsent && !busy ? (
        <Button look="line" wide onClick={() => void send(unsent)}>
          {fill(words.again, { name: words.kinds[unsent.kind] })}
        </Button>
      ) : null}
    </div>
  )
}
