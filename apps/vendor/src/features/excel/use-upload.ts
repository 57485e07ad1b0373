import { type ImportKind, MAX_IMPORT_BYTES } from "@cho-htx/contracts"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { sessionStore } from "../../lib/session/session-store"
import { sendSheet } from "./send-sheet"
import { useExcelWords } from "./use-excel-words"

/** Sends a chosen file and goes to its preview; what is wrong with the file is said where it was chosen. */
export function useUpload(kind: ImportKind) {
  const words = useExcelWords()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (!file || busy) return
    if (file.size > MAX_IMPORT_BYTES) return setRefusal(words.too_large)
    setBusy(true)
    setRefusal(null)
    const answer = await sendSheet(file, kind)
    setBusy(false)
    if (answer.ok) return void navigate({ to: "/hang/excel", search: { lan: answer.id } })
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(answer.message ?? (answer.status === 0 ? words.offline : words.failed))
  }
  return { busy, refusal, take }
}
