import { Box } from "@cho-htx/ui/box"
import { Skeleton } from "@cho-htx/ui/skeleton"

/** The shape of a cart while it is read. */
export function CartSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="grid gap-4 min-[900px]:grid-cols-[1fr_372px] min-[900px]:gap-8">
      <Box className="grid gap-4">
        <div className="flex items-center gap-3">
          <Skeleton className="size-10 rounded-md" />
          <Skeleton className="h-5 w-48" />
        </div>
        {[0, 1].map((row) => (
          <div key={row} className="flex gap-3">
            <Skeleton className="size-18 rounded-full" />
            <div className="grid flex-1 content-center gap-2">
              <Skeleton className="h-5 w-4/5" />
              <Skeleton className="h-4 w-2/5" />
            </div>
          </div>
        ))}
      </Box>
      <Box className="grid content-start gap-3">
        <Skeleton className="h-6 w-32" />
        <Skeleton className="h-4" />
        <Skeleton className="h-4" />
        <Skeleton className="h-8" />
      </Box>
    </div>
  )
}
