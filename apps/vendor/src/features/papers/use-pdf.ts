import { useEffect, useState } from "react"
import { sessionStore } from "../../lib/session/session-store"
import { savePdf } from "./save-pdf"

export interface PdfState {
  /** What is being made, by the caller's name for it; null while nothing is. */
  busy: string | null
  /** The last one made: its file name and where it can be opened. */
  ready: { file: string; url: string } | null
  refusal: string | null
  save: (path: string, name: string) => Promise<void>
}

/** Makes PDFs one at a time and remembers the last, until the page or sheet closes. */
export function usePdf(words: { offline: string; failed: string }): PdfState {
  const [busy, setBusy] = useState<string | null>(null)
  const [ready, setReady] = useState<PdfState["ready"]>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => () => void (ready && URL.revokeObjectURL(ready.url)), [ready])
  const save = async (path: string, name: string) => {
    setBusy(name)
    setRefusal(null)
    const answer = await savePdf(path, name)
    setBusy(null)
    if (answer.ok) return setReady({ file: `${name}.pdf`, url: answer.url })
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setReady(null)
    setRefusal(answer.message ?? (answer.status === 0 ? words.offline : words.failed))
  }
  return { busy, ready, refusal, save }
}
