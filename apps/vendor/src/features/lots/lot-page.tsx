import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { LotView } from "./lot-view"
import { useLot } from "./use-lot"
import { useLotWords } from "./use-lot-words"

/** One lot: what to do with it, what is known, what happened. */
export function LotPage() {
  const words = useLotWords()
  const { lotId } = useParams({ from: "/members/lo-hang/$lotId" })
  const { data, error, dataUpdatedAt, refetch } = useLot(lotId)
  if (data) return <LotView lot={data.lot} age={<Age at={dataUpdatedAt} onRefresh={() => void refetch()} />} />
  return (
    <Page title={words.title}>
      {error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-80 rounded-card" />}
    </Page>
  )
}
