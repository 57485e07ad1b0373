import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useNavigate, useParams } from "@tanstack/react-router"
import { useEffect } from "react"
import { useMember } from "../../../lib/session/use-member"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { madeOf } from "../draft/made"
import { useDraft } from "../draft/use-draft"
import { mayEditGoods } from "../may-edit"
import { useListingWords } from "../use-listing-words"
import { EditForm } from "./edit-form"

/** Writing about a product, question by question. */
export function EditPage() {
  const words = useListingWords()
  const session = useMember()
  const { productId } = useParams({ from: "/members/hang/$productId/sua" })
  const navigate = useNavigate({ from: "/hang/$productId/sua" })
  // The address of a draft becomes that of the product as soon as the market has made it: the draft leaves the phone, and a reload, or "back",
  // must find the product instead of an empty form.
  const made = madeOf(productId)
  const { draft, error, retry } = useDraft(made ?? productId)
  const rightId = draft?.product_id ?? made ?? productId
  useEffect(() => {
    if (rightId === productId) return
    void navigate({ params: { productId: rightId }, search: true, replace: true, resetScroll: false })
  }, [rightId, productId, navigate])
  if (draft && mayEditGoods(session)) return <EditForm draft={draft} words={words} />
  return (
    <Page title={rightId.startsWith("moi-") ? words.edit.title_new : words.edit.title}>
      {mayEditGoods(session) ? (
        error ? (
          <ReadFailed error={error} onRetry={retry} />
        ) : (
          <Skeleton className="h-60 rounded-card" />
        )
      ) : (
        <EmptyState title={session.member.role === "packer" ? words.edit.not_yours : words.edit.not_active} />
      )}
    </Page>
  )
}
