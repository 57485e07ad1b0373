import type { VendorLot } from "@cho-htx/contracts"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { useLot } from "../use-lot"
import { useLotWords } from "../use-lot-words"
import { draftOf } from "./lot-draft"
import { LotFormView } from "./lot-form-view"

const keepNothing = () => {}

/**
 * A lot that is not published yet, written anew. From the first keystroke on it is the lot the person saw, words and version alike: the server
 * refuses when somebody else was faster. Until then fresh news take its place.
 */
export function EditLotPage() {
  const words = useLotWords()
  const { lotId } = useParams({ from: "/members/lo-hang/$lotId/sua" })
  const { data, error, refetch } = useLot(lotId)
  const [held, setHeld] = useState<VendorLot | null>(null)
  const lot = held?.id === lotId ? held : data?.lot
  if (lot)
    return (
      <LotFormView
        key={`${lot.id} ${lot.version}`}
        title={fill(words.form.title_edit, { code: lot.code })}
        start={draftOf(lot)}
        path={`/vendor/lots/${encodeURIComponent(lotId)}`}
        version={lot.version}
        keep={() => setHeld(lot)}
        onSaved={keepNothing}
      />
    )
  return (
    <Page title={fill(words.form.title_edit, { code: "" }).trim()}>
      {error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-80 rounded-card" />}
    </Page>
  )
}
