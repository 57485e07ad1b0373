import type { VendorMoneyKind, VendorMoneyResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useInfiniteQuery } from "@tanstack/react-query"
import { useState } from "react"
import { read } from "../../lib/api/read"
import { useWords } from "../../lib/i18n/use-words"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { MoneyRow } from "./money-row"
import { MoneySums } from "./money-sums"

/** What buyers still pay and what they have paid, order by order. */
export function MoneyPage() {
  const words = useWords()
  const [kind, setKind] = useState<VendorMoneyKind>("coming")
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["money", kind],
    queryFn: ({ pageParam, signal }) =>
      read<VendorMoneyResponse>(`/vendor/money?kind=${kind}&offset=${pageParam}`, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.offset + last.limit : undefined),
  })
  const first = data?.pages[0]
  const orders = data?.pages.flatMap((page) => page.orders) ?? []
  return (
    <Page title={words.money.title}>
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      <MoneySums sums={first} kind={kind} onKind={setKind} />
      {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
      {data && orders.length === 0 ? (
        <EmptyState title={kind === "coming" ? words.money.empty_coming : words.money.empty_received}>
          {words.money.empty_detail}
        </EmptyState>
      ) : null}
      {orders.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {orders.map((order) => (
            <MoneyRow key={order.order_id} order={order} />
          ))}
        </ul>
      ) : null}
      {hasNextPage ? (
        <Button
          look="line"
          wide
          className="mt-4"
          busy={isFetchingNextPage}
          busyLabel={words.shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {words.money.more}
        </Button>
      ) : null}
    </Page>
  )
}
