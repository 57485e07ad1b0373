import { MAX_DOCUMENT_ORDERS, type ParcelState } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useWords } from "../../lib/i18n/use-words"
import { ChooseAll } from "../papers/choose-all"
import { printableIds } from "../papers/printable-ids"
import { Age } from "../shell/age"
import { ReadFailed } from "../shell/read-failed"
import { OrderRow } from "./order-row"
import { useOrderWords } from "./use-order-words"
import type { useOrders } from "./use-orders"

export interface OrderListProps {
  state: ParcelState
  query: ReturnType<typeof useOrders>
  /** Orders chosen to print; null while nobody chooses. */
  chosen: string[] | null
  onChoose: (chosen: string[]) => void
}

/** Orders in one state, the latest to come into it first. */
export function OrderList({ state, query, chosen, onChoose }: OrderListProps) {
  const words = useWords()
  const orderWords = useOrderWords()
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query
  const orders = data?.pages.flatMap((page) => page.orders) ?? []
  if (!data && error) return <ReadFailed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="h-48 rounded-card" />
  return (
    <>
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      {chosen ? <ChooseAll ids={printableIds(orders)} chosen={chosen} onChoose={onChoose} /> : null}
      {orders.length === 0 ? (
        <EmptyState title={orderWords.empty[state]}>{orderWords.empty_detail}</EmptyState>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {orders.map((order) => (
            <OrderRow
              key={order.order_id}
              order={order}
              choice={chosen ? choiceOf(order.order_id, chosen, onChoose) : undefined}
            />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <Button
          look="line"
          wide
          className="mt-4"
          busy={isFetchingNextPage}
          busyLabel={words.shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {orderWords.more}
        </Button>
      ) : null}
    </>
  )
}

/** What a touch does to one order: at most as many as one document holds. */
function choiceOf(id: string, chosen: string[], onChoose: (chosen: string[]) => void) {
  const isChosen = chosen.includes(id)
  const others = chosen.filter((other) => other !== id)
  return {
    chosen: isChosen,
    onToggle: () => onChoose(isChosen ? others : [...others, id].slice(0, MAX_DOCUMENT_ORDERS)),
  }
}
