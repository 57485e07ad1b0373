import type { ReactNode } from "react"

/** Main and side column on a desk; one under the other on a phone. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-3 xl:grid-cols-[minmax(0,1fr)_400px]">
      <div className="flex min-w-0 flex-col gap-y-3">{main}</div>
      <div className="flex min-w-0 flex-col gap-y-3">{side}</div>
    </div>
  )
}
