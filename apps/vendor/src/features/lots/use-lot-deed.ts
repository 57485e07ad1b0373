import type { VendorLotResponse } from "@cho-htx/contracts"
import { useState } from "react"
import { type RequestFailure, request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { readAnswer } from "../../lib/outbox/read-answer"
import { sessionStore } from "../../lib/session/session-store"
import { deedKeys } from "./deed-keys"
import { useLotWords } from "./use-lot-words"

export interface LotDeed {
  busy: boolean
  /** Why the last one was not done, in words; null when it was. */
  refusal: string | null
  /** Does it and answers the lot as it stands now, or the failure. The same deed pressed again after a lost answer counts once. */
  run: (path: string, body?: object, method?: "POST" | "DELETE") => Promise<VendorLotResponse | RequestFailure>
}

/** Answers that leave it open whether the first sending was done. */
const unclear = new Set(["idempotency_key_reused", "outcome_unknown"])

/** A write about a lot, which needs the network: it is done at once or not at all. With a `keyName` its key outlives the page, see `deedKeys`. */
export function useLotDeed(keyName?: string): LotDeed {
  const { errors } = useLotWords()
  const [keys] = useState(() => deedKeys(keyName))
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const run: LotDeed["run"] = async (path, body = {}, method = "POST") => {
    setBusy(true)
    const answer = await request<VendorLotResponse>(path, {
      method,
      key: keys.of(`${method} ${path} ${JSON.stringify(body)}`),
      body: method === "POST" ? body : undefined,
    })
    setBusy(false)
    if (["done", "refused"].includes(readAnswer(answer, 0).kind)) keys.settle()
    if (answer.ok) {
      setRefusal(null)
      queryClient.setQueryData(["lot", answer.data.lot.id], answer.data)
      void queryClient.invalidateQueries({ queryKey: ["lots"] })
      return answer.data
    }
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    if (keyName && unclear.has(answer.code ?? "")) setRefusal(errors.unclear)
    else
      setRefusal(answer.details[0]?.message ?? answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
    return answer
  }
  return { busy, refusal, run }
}
