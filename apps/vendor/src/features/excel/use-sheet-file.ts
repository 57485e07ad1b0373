import { useState } from "react"
import { sessionStore } from "../../lib/session/session-store"
import { saveSheet } from "./save-sheet"
import { useExcelWords } from "./use-excel-words"

export interface SheetFileState {
  /** The file being made; null while none is. */
  busy: string | null
  /** The last one saved. */
  saved: string | null
  refusal: string | null
  save: (path: string, name: string) => Promise<void>
}

/** Fetches spreadsheets one at a time and says what became of them. */
export function useSheetFile(): SheetFileState {
  const words = useExcelWords()
  const [busy, setBusy] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async (path: string, name: string) => {
    if (busy) return
    setBusy(name)
    setRefusal(null)
    setSaved(null)
    const answer = await saveSheet(path, `${name}.xlsx`)
    setBusy(null)
    if (answer.ok) return setSaved(`${name}.xlsx`)
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(answer.message ?? (answer.status === 0 ? words.offline : words.failed))
  }
  return { busy, saved, refusal, save }
}
