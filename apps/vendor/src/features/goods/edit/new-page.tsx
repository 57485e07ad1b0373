import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import { useMember } from "../../../lib/session/use-member"
import { Page } from "../../shell/page"
import { drafts } from "../draft/drafts"
import { mayEditGoods } from "../may-edit"
import { useListingWords } from "../use-listing-words"

/** Begins a product: a draft on this phone with an address of its own, which a reload finds again. */
export function NewPage() {
  const words = useListingWords()
  const session = useMember()
  const navigate = useNavigate()
  const memberId = session.member.id
  const may = mayEditGoods(session)
  const begun = useRef(false)
  useEffect(() => {
    if (!may || begun.current) return
    begun.current = true
    void drafts
      .start(memberId)
      .then(() => drafts.open(null))
      .then((productId) => navigate({ to: "/hang/$productId/sua", params: { productId }, replace: true }))
  }, [may, memberId, navigate])
  return (
    <Page title={words.edit.title_new}>
      {may ? (
        <Skeleton className="h-60 rounded-card" />
      ) : (
        <EmptyState title={session.member.role === "packer" ? words.edit.not_yours : words.edit.not_active} />
      )}
    </Page>
  )
}
