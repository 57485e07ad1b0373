import type { MeResponse } from "@cho-htx/contracts"
import { useEffect } from "react"
import { request } from "../../lib/api/request"
import { sessionStore } from "../../lib/session/session-store"

/** Asks once who one is: another phone of the same person may have changed it, and this one knows what it learnt at signing in. */
export function useFreshMe(): void {
  useEffect(() => {
    const abort = new AbortController()
    void request<MeResponse>("/vendor/me", { signal: abort.signal }).then((answer) => {
      if (answer.ok && !abort.signal.aborted) sessionStore.keep(answer.data)
    })
    return () => abort.abort()
  }, [])
}
