import { useEffect, useRef } from "react"
import type { Draft } from "../draft/draft"
import { onDraftDone } from "../draft/push-drafts"

/** Hears once that the draft on the screen has been handed in, or its changes sent. */
export function useDone(id: string, onDone: (draft: Draft) => void): void {
  const latest = useRef(onDone)
  latest.current = onDone
  useEffect(() => onDraftDone((draft) => draft.id === id && latest.current(draft)), [id])
}
