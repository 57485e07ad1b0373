import type { UpdateLotBody, VendorLot } from "@cho-htx/contracts"
import { useMemo, useState } from "react"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { outbox } from "../../../lib/outbox/outbox"
import { lotBody } from "../form/lot-body"
import { draftOf, type LotDraft } from "../form/lot-draft"
import { LotFormView } from "../form/lot-form-view"
import { useLotWords } from "../use-lot-words"
import { labelOf, lotEntries } from "./lot-entries"
import { written } from "./written"

export interface RedoFormProps {
  /** A new lot or an edit that the market would not take. */
  entry: OutboxEntry
  body: UpdateLotBody
  /** The lot as the market has it now; null for a new one. */
  market: VendorLot | null
  onDone: () => void
}

const keepNothing = () => {}

/** What was refused, back in its form with what was typed; it is sent anew in its old place, held against what the market has now. */
export function RedoForm({ entry, body, market, onDone }: RedoFormProps) {
  const { form: words } = useLotWords()
  const [failed, setFailed] = useState(false)
  const start = useMemo(() => draftOf(body, labelOf(entry.subject)), [body, entry])
  // What was seen is what the market had when the form was opened.
  const [seen] = useState(market)
  const save = (draft: LotDraft) => {
    const id = written(entry, "lot-new")?.id
    const again = id
      ? lotEntries.record({ ...lotBody(draft), id }, draft.label)
      : seen && lotEntries.edit(seen, lotBody(draft), draft.label)
    if (again) outbox.insist(entry, again).then(onDone, () => setFailed(true))
  }
  return (
    <LotFormView
      title={entry.deed === "lot-new" ? words.title_new : words.title_edit_new}
      start={start}
      keep={keepNothing}
      onSave={save}
      failed={failed}
    />
  )
}
