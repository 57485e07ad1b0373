import type { ReadNoticesResponse, VendorNoticeListResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useInfiniteQuery } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { read } from "../../lib/api/read"
import { request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { useWords } from "../../lib/i18n/use-words"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { NoticeRow } from "./notice-row"
import { useNoticeWords } from "./use-notice-words"

/** What the cooperative was told of, newest first. Opening the page reads it; what was new stays marked until one leaves. */
export function NoticesPage() {
  const { shell } = useWords()
  const words = useNoticeWords()
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["notice-list"],
    queryFn: ({ pageParam, signal }) =>
      read<VendorNoticeListResponse>(`/vendor/notices${pageParam ? `?cursor=${pageParam}` : ""}`, signal),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
  })
  const notices = data?.pages.flatMap((page) => page.notices) ?? []
  const newest = notices[0]
  const marked = useRef<string | null>(null)
  useEffect(() => {
    if (!newest?.unread || marked.current === newest.id) return
    marked.current = newest.id
    const body = { up_to: newest.id }
    // Without a network it stays unread: the next visit tells again.
    void request<ReadNoticesResponse>("/vendor/notices/read", { method: "POST", body }).then((answer) => {
      if (answer.ok) void queryClient.invalidateQueries({ queryKey: ["notices"] })
    })
  }, [newest])
  return (
    <Page title={words.title}>
      <div className="mx-auto max-w-160">
        <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
        {data && notices.length === 0 ? <EmptyState title={words.empty}>{words.empty_detail}</EmptyState> : null}
        {notices.length > 0 ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        ) : null}
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
      </div>
    </Page>
  )
}
