import type { VendorImport } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { ReadFailed } from "../shell/read-failed"
import { ImportRow } from "./import-row"
import { RowTabs, tabsOf } from "./row-tabs"
import { useExcelWords } from "./use-excel-words"
import { useImportRows } from "./use-import-rows"

/** The rows of a sheet, those that need a hand first. */
export function ImportRows({ found }: { found: VendorImport }) {
  const { shell } = useWords()
  const words = useExcelWords()
  const [chosen, setChosen] = useState<ReturnType<typeof tabsOf>[number]["tab"] | null>(null)
  const tabs = tabsOf(found)
  const current = tabs.find(({ tab }) => tab === chosen)?.tab ?? tabs[0]?.tab ?? "new"
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useImportRows(
    found.id,
    current,
    found.status,
  )
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section className="grid gap-3">
      <RowTabs of={found} current={current} onChoose={setChosen} />
      {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
      {rows.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {rows.map((row) => (
            <ImportRow key={row.row} row={row} />
          ))}
        </ul>
      ) : null}
      {hasNextPage ? (
        <Button
          look="line"
          wide
          busy={isFetchingNextPage}
          busyLabel={shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {words.more_rows}
        </Button>
      ) : null}
    </section>
  )
}
