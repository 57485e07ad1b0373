import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { useState } from "react"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { LotView } from "./lot-view"
import { useLotWords } from "./use-lot-words"
import { RedoForm } from "./waiting/redo-form"
import { useLotNow } from "./waiting/use-lot-now"
import { written } from "./waiting/written"

/** One lot: what to do with it, what is known, what happened, and what of it waits on this phone. */
export function LotPage() {
  const words = useLotWords()
  const { lotId } = useParams({ from: "/members/lo-hang/$lotId" })
  const { now, entries, query } = useLotNow(lotId)
  const [redo, setRedo] = useState<OutboxEntry | null>(null)
  const body = redo && (written(redo, "lot-new") ?? written(redo, "lot-edit"))
  if (redo && body)
    return <RedoForm entry={redo} body={body} market={query.data?.lot ?? null} onDone={() => setRedo(null)} />
  if (now)
    return (
      <LotView
        now={now}
        entries={entries}
        age={query.data ? <Age at={query.dataUpdatedAt} onRefresh={() => void query.refetch()} /> : null}
        redo={redo}
        onRedo={setRedo}
      />
    )
  return (
    <Page title={words.title}>
      {query.error ? (
        <ReadFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton className="h-80 rounded-card" />
      )}
    </Page>
  )
}
