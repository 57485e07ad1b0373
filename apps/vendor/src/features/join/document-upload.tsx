import { type DocumentKind, documentKinds, documentMaxBytes, documentTypes } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { SelectInput } from "@cho-htx/ui/select-input"
import { useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import type { JoinWords } from "../../messages/vi/join"
import { sendDocument } from "./send-document"

export interface DocumentUploadProps {
  words: JoinWords["papers"]
  failed: JoinWords["errors"]
}

/** Says which paper it is, then photographs it or takes a file. */
export function DocumentUpload({ words, failed }: DocumentUploadProps) {
  const [kind, setKind] = useState<DocumentKind>("registration")
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > documentMaxBytes) return setRefusal(words.too_large)
    if (!documentTypes.some((type) => type === file.type)) return setRefusal(words.wrong_type)
    setBusy(true)
    const answer = await sendDocument(file, kind)
    setRefusal(answer.ok ? null : (answer.message ?? (answer.status === 0 ? failed.offline : failed.failed)))
    setBusy(false)
    await queryClient.invalidateQueries()
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
          accept={documentTypes.join(",")}
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
    </div>
  )
}
