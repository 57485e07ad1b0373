import { useEffect } from "react"
import { useProduct } from "../use-product"
import type { Draft } from "./draft"
import { drafts } from "./drafts"
import { useDrafts } from "./use-drafts"

/** The draft of a product, begun from what the market has when the phone has none; `error` when neither is to be had. */
export function useDraft(id: string): { draft: Draft | null; error: unknown; retry: () => void } {
  const list = useDrafts()
  const draft = list?.find((one) => one.id === id || one.product_id === id) ?? null
  const isNew = id.startsWith("moi-")
  const { data, error, refetch } = useProduct(id, list !== null && !draft && !isNew)
  const isLoaded = list !== null
  useEffect(() => {
    if (isLoaded && !drafts.find(id) && data) void drafts.open(data.product)
  }, [isLoaded, id, data])
  const draftId = draft?.id ?? null
  useEffect(() => {
    drafts.look(draftId)
    if (draftId) void drafts.refresh(draftId)
    return () => drafts.look(null)
  }, [draftId])
  return { draft, error: isLoaded && !draft ? error : null, retry: () => void refetch() }
}
