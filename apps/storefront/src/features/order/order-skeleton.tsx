import { Skeleton } from "@cho-htx/ui/skeleton"
import type { OrderWords } from "./track-failure"

/** The shape of an order while it is opened. */
export function OrderSkeleton({ words }: { words: OrderWords }) {
  return (
    <div role="status" aria-label={words.loading} className="grid gap-4 pt-6">
      <Skeleton className="h-9 w-64" />
      <Skeleton className="h-5 w-72" />
      <Skeleton className="h-64 rounded-card" />
      <Skeleton className="h-64 rounded-card" />
    </div>
  )
}
