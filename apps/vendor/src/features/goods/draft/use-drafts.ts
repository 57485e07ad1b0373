import { useEffect, useSyncExternalStore } from "react"
import { useMember } from "../../../lib/session/use-member"
import { goOn } from "../go-on"
import type { Draft } from "./draft"
import { keptDrafts } from "./kept-drafts"

/** What this member is writing about goods on this phone; null until it has been read. */
export function useDrafts(): Draft[] | null {
  const memberId = useMember().member.id
  const list = useSyncExternalStore(keptDrafts.subscribe, keptDrafts.get)
  useEffect(() => goOn(memberId), [memberId])
  return keptDrafts.isLoaded() ? list : null
}
