import { Skeleton } from "@cho-htx/ui/skeleton"

/** The boxes that are coming. */
export function HomeSkeleton() {
  return (
    <div className="grid grid-cols-2 gap-3 min-[900px]:grid-cols-4">
      {["a", "b", "c", "d"].map((key) => (
        <Skeleton key={key} className="h-38 rounded-[16px]" />
      ))}
      <Skeleton className="col-span-full h-60 rounded-card" />
    </div>
  )
}
