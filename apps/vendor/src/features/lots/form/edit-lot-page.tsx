import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { fill } from "../../../lib/i18n/fill"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { useLot } from "../use-lot"
import { useLotWords } from "../use-lot-words"
import { draftOf } from "./lot-draft"
import { LotFormView } from "./lot-form-view"

const keepNothing = () => {}

/** A lot that is not published yet, written anew; the server refuses when somebody else was faster. */
export function EditLotPage() {
  const words = useLotWords()
  const { lotId } = useParams({ from: "/members/lo-hang/$lotId/sua" })
  const { data, error, refetch } = useLot(lotId)
  if (data)
    return (
      <LotFormView
        title={fill(words.form.title_edit, { code: data.lot.code })}
        start={draftOf(data.lot)}
        path={`/vendor/lots/${encodeURIComponent(lotId)}`}
        version={data.lot.version}
        keep={keepNothing}
        onSaved={keepNothing}
      />
    )
  return (
    <Page title={fill(words.form.title_edit, { code: "" }).trim()}>
      {error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-80 rounded-card" />}
    </Page>
  )
}
