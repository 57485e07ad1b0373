import { useState } from "react"
import type { RequestOptions } from "../../lib/api/request"
import { sessionStore } from "../../lib/session/session-store"
import { requestSurely } from "../waiting/request-surely"
import { usePeopleWords } from "./use-people-words"

export interface Act {
  /** Does something that needs a connection; null when it was not done, and `refusal` then says why. */
  act: <T>(path: string, options: RequestOptions) => Promise<T | null>
  busy: boolean
  refusal: string | null
  clear: () => void
}

/** One button that asks the market for something at once, where people must know how it ended; nothing of it waits in the outbox. */
export function useAct(): Act {
  const { offline, failed } = usePeopleWords()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async <T>(path: string, options: RequestOptions): Promise<T | null> => {
    setBusy(true)
    setRefusal(null)
    const answer = await requestSurely<T>(path, options)
    setBusy(false)
    if (answer.ok) return answer.data
    const [detail] = answer.details
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(detail?.message ?? answer.message ?? (answer.status === 0 ? offline : failed))
    return null
  }
  return { act, busy, refusal, clear: () => setRefusal(null) }
}
