import { EmptyState } from "@cho-htx/ui/empty-state"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { useMember } from "../../../lib/session/use-member"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { useDraft } from "../draft/use-draft"
import { mayEditGoods } from "../may-edit"
import { useListingWords } from "../use-listing-words"
import { EditForm } from "./edit-form"

/** Writing about a product, question by question. */
export function EditPage() {
  const words = useListingWords()
  const session = useMember()
  const { productId } = useParams({ from: "/members/hang/$productId/sua" })
  const { draft, error, retry } = useDraft(productId)
  if (draft && mayEditGoods(session)) return <EditForm draft={draft} words={words} />
  return (
    <Page title={productId.startsWith("moi-") ? words.edit.title_new : words.edit.title}>
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
