import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { Link, useSearch } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import { useArrived } from "../../lib/outbox/use-arrived"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useMember } from "../../lib/session/use-member"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { LotRow } from "./lot-row"
import { type LotTab, LotTabs, lotTabs } from "./lot-tabs"
import { mayWriteLots } from "./may-write-lots"
import { useLotWords } from "./use-lot-words"
import { useLots } from "./use-lots"
import { projectRows } from "./waiting/project-rows"

/** The cooperative's lots, newest first; the main thing to do is to record one. */
export function LotsPage() {
  const { shell } = useWords()
  const words = useLotWords()
  const mayWrite = mayWriteLots(useMember())
  const { tinh_trang } = useSearch({ from: "/members/lo-hang" })
  const tab: LotTab = lotTabs.find((name) => name === tinh_trang) ?? "all"
  const status = tab === "all" ? null : tab
  const found = useLots(status)
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found
  const rows = projectRows(data?.pages.flatMap((page) => page.lots) ?? [], status, useWaiting(), useArrived())
  const add = (
    <Link to="/lo-hang/moi" className={buttonClass({ size: "big", wide: true })}>
      <PlusGlyph size={22} /> {words.add}
    </Link>
  )
  return (
    <Page title={words.title} bar={mayWrite ? add : undefined}>
      <p className="mb-4 text-soft">{mayWrite ? words.intro : words.only_managers}</p>
      {mayWrite ? <div className="mb-4 hidden max-w-80 min-[900px]:block">{add}</div> : null}
      <LotTabs current={tab} />
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      {rows.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {rows.map((lot) => (
            <LotRow key={lot.id} lot={lot} />
          ))}
        </ul>
      ) : null}
      {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
      {data && rows.length === 0 ? <EmptyState title={words.empty}>{words.empty_detail}</EmptyState> : null}
      {hasNextPage ? (
        <Button
          look="line"
          wide
          className="mt-4"
          busy={isFetchingNextPage}
          busyLabel={shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {words.more}
        </Button>
      ) : null}
    </Page>
  )
}
