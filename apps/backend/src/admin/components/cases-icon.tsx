import type { AdminCaseListResponse } from "@cho-htx/contracts"
import { ExclamationCircle } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"

const path = "/admin/checkout-cases?limit=1&state=open"
/** Staff learn of a new case within two minutes wherever they are in the console. */
const AGAIN_MS = 120_000
const MOST = 99

/** The rail's icon of the cases, with how many are open; the host has no badge of its own. */
export function CasesIcon() {
  const { words } = useWords()
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCaseListResponse>(path),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
  const open = Object.values(query.data?.health.cases ?? {}).reduce((sum, { count }) => sum + count, 0)
  return (
    <span className="relative inline-flex">
      <ExclamationCircle />
      {open > 0 ? (
        <span className="cho-count" role="status" aria-label={words("cases.open", { count: open })}>
          {open > MOST ? `${MOST}+` : open}
        </span>
      ) : null}
    </span>
  )
}
