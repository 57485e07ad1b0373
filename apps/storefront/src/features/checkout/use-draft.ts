import { useCallback, useState } from "react"
import type { CheckoutDraft, ChosenCommune } from "./draft"
import { draftStorage } from "./draft-storage"

/** The form's content, written to sessionStorage with every change. Only for components that never render on the server. */
export function useDraft() {
  const [draft, setDraft] = useState<CheckoutDraft>(() => draftStorage.read())
  const change = useCallback((part: Partial<CheckoutDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...part }
      draftStorage.write(next)
      return next
    })
  }, [])
  const setCommune = useCallback(
    (communeTyped: string, commune: ChosenCommune | null) => change({ communeTyped, commune }),
    [change],
  )
  return { draft, change, setCommune }
}
