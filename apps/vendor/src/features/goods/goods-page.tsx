import type { VendorProductListResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"
import { useWords } from "../../lib/i18n/use-words"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { GoodsRow } from "./goods-row"

/** What the cooperative offers, and how far each listing is. */
export function GoodsPage() {
  const words = useWords()
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["goods"],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(pageParam ? { cursor: pageParam } : {})
      return read<VendorProductListResponse>(`/vendor/products?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  })
  const products = data?.pages.flatMap((page) => page.products) ?? []
  return (
    <Page title={words.goods.title}>
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
      {data && products.length === 0 ? (
        <EmptyState title={words.goods.empty}>{words.goods.empty_detail}</EmptyState>
      ) : null}
      {products.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {products.map((product) => (
            <GoodsRow key={product.id} product={product} />
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
          {words.goods.more}
        </Button>
      ) : null}
    </Page>
  )
}
