import type { AdminMailResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { MailHead } from "../../../components/mail-head"
import { MailPreview } from "../../../components/mail-preview"
import { QueryGate } from "../../../components/query-gate"
import { request } from "../../../lib/request"

export const handle = { breadcrumb: () => <Crumb words="list.details" /> }

/** While a mail waits, how often its page looks whether it was sent. */
const LOOK_MS = 5_000

/** One mail: how its delivery stands and what its reader sees. */
export default function MailPage() {
  const { id = "" } = useParams()
  const path = `/admin/mails/${encodeURIComponent(id)}`
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminMailResponse>(path),
    refetchInterval: ({ state }) => (state.data?.mail.state === "pending" ? LOOK_MS : false),
  })
  return (
    <QueryGate query={query}>
      {({ mail }) => (
        <div className="flex flex-col gap-y-3">
          <MailHead mail={mail} />
          <MailPreview mail={mail} />
        </div>
      )}
    </QueryGate>
  )
}
