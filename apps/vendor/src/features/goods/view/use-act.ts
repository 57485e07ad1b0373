import type { VendorProduct } from "@cho-htx/contracts"
import { useState } from "react"
import type { ListingWords } from "../../../messages/vi/listing"
import { act } from "./act"

/** One deed at a time: which is under way, and the sentence when it was not done. */
export function useAct(words: ListingWords["view"]) {
  const [busy, setBusy] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  /** Answers the product as it is then; null when nothing was done. */
  const run = async (name: string, path: string, body: unknown): Promise<VendorProduct | null> => {
    if (busy) return null
    setBusy(name)
    setRefusal(null)
    const answer = await act(path, body)
    setBusy(null)
    if (answer.ok) return answer.data.product
    const sentences = answer.details.map(({ message }) => message)
    const said = [answer.message, ...sentences].filter(Boolean).join(" ")
    setRefusal(said || (answer.status === 0 ? words.offline : words.failed))
    return null
  }
  return { busy, refusal, run }
}
