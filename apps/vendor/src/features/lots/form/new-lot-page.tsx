import { useCallback, useMemo } from "react"
import { useMember } from "../../../lib/session/use-member"
import { useLotWords } from "../use-lot-words"
import { dropLotDraft, keepLotDraft, type LotDraft, readLotDraft } from "./lot-draft"
import { LotFormView } from "./lot-form-view"

/** Recording a lot; what is written stays on the phone until it is sent. */
export function NewLotPage() {
  const words = useLotWords()
  const { id } = useMember().member
  const start = useMemo(() => readLotDraft(id), [id])
  const keep = useCallback((draft: LotDraft) => keepLotDraft(id, draft), [id])
  return (
    <LotFormView
      title={words.form.title_new}
      start={start}
      path="/vendor/lots"
      keyName={`cho-htx.seller.lot-key.${id}`}
      keep={keep}
      onSaved={() => dropLotDraft(id)}
    />
  )
}
