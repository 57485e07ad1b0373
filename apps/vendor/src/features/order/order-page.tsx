import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { useArrived } from "../../lib/outbox/use-arrived"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { OrderView } from "./order-view"
import { useOrder } from "./use-order"
import { useOrderWords } from "./use-order-words"

/** One order: the question of the moment, the goods, the buyer. */
export function OrderPage() {
  const { orderId } = useParams({ from: "/members/don-hang/$orderId" })
  const words = useOrderWords()
  const { data, error, dataUpdatedAt, refetch } = useOrder(orderId)
  const entity = `order:${orderId}`
  const ofThis = (entry: OutboxEntry) => entry.entity === entity
  const entries = useWaiting().filter(ofThis)
  const arrived = useArrived().filter(ofThis)
  if (data)
    return (
      <OrderView
        data={data}
        entries={entries}
        arrived={arrived}
        age={<Age at={dataUpdatedAt} onRefresh={() => void refetch()} />}
      />
    )
  return (
    <Page title={fill(words.order_code, { code: "" })}>
      {error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-80 rounded-card" />}
    </Page>
  )
}
