import { useEffect, useRef } from "react"
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
  const draftId = draft?.id ?? null
  // Once it was here and is gone, it has been handed in or given up: nothing is begun in its place.
  const met = useRef<string | null>(null)
  useEffect(() => {
    if (draftId) met.current = id
    if (!isLoaded || draftId || met.current === id) return
    if (isNew) void drafts.open(null, id)
    else if (data) void drafts.open(data.product)
  }, [isLoaded, isNew, id, draftId, data])
  useEffect(() => {
    drafts.look(draftId)
    if (draftId) void drafts.refresh(draftId)
    return () => drafts.look(null)
  }, [draftId])
  return { draft, error: isLoaded && !draft ? error : null, retry: () => void refetch() }
}
