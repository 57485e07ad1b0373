import type { VendorLotResponse } from "@cho-htx/contracts"
import { useRef, useState } from "react"
import { type RequestFailure, request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { newKey } from "../../lib/new-key"
import { sessionStore } from "../../lib/session/session-store"
import { useLotWords } from "./use-lot-words"

export interface LotDeed {
  busy: boolean
  /** Why the last one was not done, in words; null when it was. */
  refusal: string | null
  /** Does it and answers the lot as it stands now, or the failure. The same deed pressed again after a lost answer counts once. */
  run: (path: string, body?: object, method?: "POST" | "DELETE") => Promise<VendorLotResponse | RequestFailure>
}

/** A write about a lot, which needs the network: it is done at once or not at all. */
export function useLotDeed(): LotDeed {
  const { errors } = useLotWords()
  const key = useRef({ of: "", id: "" })
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const run: LotDeed["run"] = async (path, body = {}, method = "POST") => {
    const of = `${method} ${path} ${JSON.stringify(body)}`
    if (key.current.of !== of) key.current = { of, id: newKey() }
    setBusy(true)
    const answer = await request<VendorLotResponse>(path, {
      method,
      key: key.current.id,
      body: method === "POST" ? body : undefined,
    })
    setBusy(false)
    if (answer.ok || answer.status > 0) key.current = { of: "", id: "" }
    if (answer.ok) {
      setRefusal(null)
      queryClient.setQueryData(["lot", answer.data.lot.id], answer.data)
      void queryClient.invalidateQueries({ queryKey: ["lots"] })
      return answer.data
    }
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(answer.details[0]?.message ?? answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
    return answer
  }
  return { busy, refusal, run }
}
