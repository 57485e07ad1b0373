import type { VendorLot } from "@cho-htx/contracts"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useNavigate, useParams } from "@tanstack/react-router"
import { useState } from "react"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { useAdd } from "../../waiting/use-add"
import { titleOf } from "../title-of"
import { useLotWords } from "../use-lot-words"
import { lotEntries } from "../waiting/lot-entries"
import { useLotNow } from "../waiting/use-lot-now"
import { lotBody } from "./lot-body"
import { draftOf, type LotDraft } from "./lot-draft"
import { LotFormView } from "./lot-form-view"

/**
 * A lot that is not published yet, written anew. From the first keystroke on it is the lot the person saw, words and version alike: who was faster
 * is not written over. Until then fresh news take its place.
 */
export function EditLotPage() {
  const words = useLotWords()
  const navigate = useNavigate()
  const { lotId } = useParams({ from: "/members/lo-hang/$lotId/sua" })
  const { now, query } = useLotNow(lotId)
  const { add, failed } = useAdd()
  const [held, setHeld] = useState<VendorLot | null>(null)
  const lot = held?.id === lotId ? held : now?.lot
  if (lot) {
    const save = async (draft: LotDraft) => {
      if (!(await add(lotEntries.edit(lot, lotBody(draft), draft.label)))) return
      await navigate({ to: "/lo-hang/$lotId", params: { lotId }, replace: true })
    }
    return (
      <LotFormView
        key={`${lot.id} ${lot.version}`}
        title={titleOf(lot, words.form.title_edit, words.form.title_edit_new)}
        start={draftOf(lot, lot.label)}
        keep={() => setHeld(lot)}
        onSave={(draft) => void save(draft)}
        failed={failed}
      />
    )
  }
  return (
    <Page title={words.form.title_edit_new}>
      {query.error ? (
        <ReadFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton className="h-80 rounded-card" />
      )}
    </Page>
  )
}
