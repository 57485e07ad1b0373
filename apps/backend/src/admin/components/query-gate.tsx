import { Button, Skeleton, Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useWords } from "../lib/use-words"

interface QueryGateProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}

/** Skeleton while loading, a sentence with "try again" when it failed, else the content. */
export function QueryGate<Data>({ query, children }: QueryGateProps<Data>) {
  const { words } = useWords()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) {
    return (
      <div className="flex flex-col items-center gap-y-3 px-4 py-10 text-center" role="alert">
        <Text>{words("list.failed", { reason: query.error.message })}</Text>
        <Button size="small" variant="secondary" onClick={() => query.refetch()}>
          {words("list.again")}
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-y-3 p-6" role="status" aria-label={words("list.loading")}>
      {["a", "b", "c", "d", "e"].map((key) => (
        <Skeleton key={key} className="h-9 w-full rounded-md" />
      ))}
    </div>
  )
}
