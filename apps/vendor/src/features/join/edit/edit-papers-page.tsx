import type { VendorCooperative } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import { useMember } from "../../../lib/session/use-member"
import type { JoinEditWords } from "../../../messages/vi/join-edit"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { cooperativeQuery } from "../use-papers"
import { EditPapersForm } from "./edit-papers-form"
import { useJoinEditWords } from "./use-join-edit-words"

/** Why these papers cannot be changed now, or not by this member; null when they can. */
function closedOf({ status }: VendorCooperative, role: string, { closed }: JoinEditWords): [string, string] | null {
  if (role === "packer") return [closed.packer, closed.packer_detail]
  if (status === "draft" || status === "active") return null
  if (status === "submitted") return [closed.submitted, closed.submitted_detail]
  return [closed.other, closed.other_detail]
}

/** Mends the cooperative's papers: a draft's at once, an admitted cooperative's partly through the alliance. */
export function EditPapersPage() {
  const words = useJoinEditWords()
  const { member } = useMember()
  const { data, error, refetch } = useQuery(cooperativeQuery)
  const closed = data ? closedOf(data.cooperative, member.role, words) : null
  return (
    <Page title={words.title} detail={data?.cooperative.short_name} notes={false}>
      <div className="mx-auto grid max-w-140 gap-4">
        {closed ? (
          <EmptyState
            title={closed[0]}
            action={
              <Link to="/ho-so" className={buttonClass({ look: "line" })}>
                {words.closed.back}
              </Link>
            }
          >
            {closed[1]}
          </EmptyState>
        ) : data ? (
          <EditPapersForm cooperative={data.cooperative} member={member} />
        ) : error ? (
          <ReadFailed error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton className="h-80 rounded-card" />
        )}
      </div>
    </Page>
  )
}
