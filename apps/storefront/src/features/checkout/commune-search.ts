import type { CommuneMatch } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { checkoutApi } from "./checkout-api"

export interface CommuneSearch {
  /** What `matches` answers; differs from the text while typing goes on. */
  query: string
  status: "idle" | "searching" | "found" | "failed"
  matches: CommuneMatch[]
}

const idle: CommuneSearch = { query: "", status: "idle", matches: [] }
/** Pause in typing before the server is asked, in milliseconds. */
const PAUSE_MS = 160

/** Asks for communes by new or old name while the buyer types; an older answer never overwrites a newer one. */
export function useCommuneSearch(text: string, active: boolean): CommuneSearch {
  const [search, setSearch] = useState(idle)
  const query = text.trim()
  useEffect(() => {
    if (!active || query.length < 2) {
      setSearch(idle)
      return
    }
    const abort = new AbortController()
    setSearch((before) => ({ ...before, status: "searching" }))
    const timer = setTimeout(async () => {
      const answer = await checkoutApi.communes(query, abort.signal)
      if (abort.signal.aborted) return
      setSearch(
        answer.ok
          ? { query, status: "found", matches: answer.data.communes }
          : { query, status: "failed", matches: [] },
      )
    }, PAUSE_MS)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [query, active])
  return search
}
