import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { ReadFailure } from "../../lib/api/read-failure"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { ImportView } from "./import-view"
import { useExcelWords } from "./use-excel-words"
import { useImport } from "./use-imports"

/** An import by its id; one that is not here says so. */
export function ImportPage({ id }: { id: string }) {
  const words = useExcelWords()
  const { data, error, refetch } = useImport(id)
  if (data) return <ImportView key={id} found={data} />
  const gone = error instanceof ReadFailure && error.status === 404
  return (
    <Page title={words.preview}>
      {gone ? <EmptyState title={words.gone}>{error.sentence}</EmptyState> : null}
      {error && !gone ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : <Skeleton className="h-60 rounded-card" />}
    </Page>
  )
}
