import type { VendorImportResponse } from "@cho-htx/contracts"
import { useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { newKey } from "../../lib/new-key"
import { sessionStore } from "../../lib/session/session-store"
import { requestSurely } from "../waiting/request-surely"
import { useExcelWords } from "./use-excel-words"

/** Has the market write an import; sent twice, it is written once. */
export function useCommit(id: string) {
  const words = useExcelWords()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const commit = async () => {
    setBusy(true)
    setRefusal(null)
    const path = `/vendor/imports/${encodeURIComponent(id)}/commit`
    const answer = await requestSurely<VendorImportResponse>(path, { method: "POST", body: {}, key: newKey() })
    setBusy(false)
    if (answer.ok) return queryClient.setQueryData(["imports", id], answer.data.import)
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(answer.message ?? (answer.status === 0 ? words.offline : words.failed))
  }
  return { busy, refusal, commit }
}
