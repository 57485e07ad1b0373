import type { CommuneListResponse, CommuneMatch } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { request } from "../../lib/api/request"

export interface CommuneSearch {
  status: "idle" | "searching" | "found" | "failed"
  matches: CommuneMatch[]
}

const idle: CommuneSearch = { status: "idle", matches: [] }
/** Pause in typing before the server is asked, in milliseconds. */
const PAUSE_MS = 200

/** Communes by new or old name while somebody types; an older answer never overwrites a newer one. */
export function useCommunes(text: string, active: boolean): CommuneSearch {
  const [search, setSearch] = useState(idle)
  const query = text.trim()
  useEffect(() => {
    if (!active || query.length < 2) return setSearch(idle)
    const abort = new AbortController()
    setSearch((before) => ({ ...before, status: "searching" }))
    const timer = setTimeout(async () => {
      const path = `/vendor/communes?${new URLSearchParams({ q: query })}`
      const answer = await request<CommuneListResponse>(path, { signal: abort.signal })
      if (abort.signal.aborted) return
      setSearch(answer.ok ? { status: "found", matches: answer.data.communes } : { status: "failed", matches: [] })
    }, PAUSE_MS)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [query, active])
  return search
}
