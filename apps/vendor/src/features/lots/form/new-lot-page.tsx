import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo } from "react"
import { useMember } from "../../../lib/session/use-member"
import { newId } from "../../waiting/new-id"
import { useAdd } from "../../waiting/use-add"
import { useLotWords } from "../use-lot-words"
import { lotEntries } from "../waiting/lot-entries"
import { lotBody } from "./lot-body"
import { dropLotDraft, keepLotDraft, type LotDraft, readLotDraft } from "./lot-draft"
import { LotFormView } from "./lot-form-view"

/** Recording a lot, with a network or without; what is written stays on the phone at every keystroke. */
export function NewLotPage() {
  const words = useLotWords()
  const navigate = useNavigate()
  const { id } = useMember().member
  const { add, failed } = useAdd()
  const start = useMemo(() => readLotDraft(id), [id])
  const keep = useCallback((draft: LotDraft) => keepLotDraft(id, draft), [id])
  const save = async (draft: LotDraft) => {
    const lotId = newId("lot")
    if (!(await add(lotEntries.record({ ...lotBody(draft), id: lotId }, draft.label)))) return
    dropLotDraft(id)
    await navigate({ to: "/lo-hang/$lotId", params: { lotId }, replace: true })
  }
  return (
    <LotFormView
      title={words.form.title_new}
      start={start}
      fresh
      keep={keep}
      onSave={(draft) => void save(draft)}
      failed={failed}
    />
  )
}
