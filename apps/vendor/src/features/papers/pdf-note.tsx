import { Note } from "@cho-htx/ui/note"
import { fill } from "../../lib/i18n/fill"
import { usePaperWords } from "./use-paper-words"
import type { PdfState } from "./use-pdf"

/** What became of the PDF: where it is, or why there is none. */
export function PdfNote({ pdf: { ready, refusal } }: { pdf: PdfState }) {
  const words = usePaperWords()
  if (refusal)
    return (
      <Note tone="bad" role="alert">
        {refusal}
      </Note>
    )
  if (!ready) return null
  return (
    <Note tone="ok" role="status">
      <b>{fill(words.ready, { file: ready.file })}</b> {words.ready_detail}{" "}
      <a href={ready.url} target="_blank" rel="noreferrer" className="text-link inline-flex min-h-8 items-center">
        {words.open}
      </a>
    </Note>
  )
}
