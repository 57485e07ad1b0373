import type { AdminCaseListResponse } from "@cho-htx/contracts"
import { ExclamationCircle } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"

const path = "/admin/checkout-cases?limit=1&state=open"
/** Staff learn of a new case within two minutes wherever they are in the console. */
const AGAIN_MS = 120_000
/** Two digits fit into the 15 px the host gives an icon. */
const MOST = 99

/** The rail's icon of the cases; while some are open their number stands in its place, since the host has no badge. */
export function CasesIcon() {
  const { words } = useWords()
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCaseListResponse>(path),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
  const open = Object.values(query.data?.health.cases ?? {}).reduce((sum, { count }) => sum + count, 0)
  if (open === 0) return <ExclamationCircle />
  return (
    <span className="cho-count" role="status" aria-label={words("cases.open", { count: open })}>
      {Math.min(open, MOST)}
    </span>
  )
}
