import { Note } from "@cho-htx/ui/note"
import { fill } from "../../lib/i18n/fill"
import { useExcelWords } from "./use-excel-words"
import type { SheetFileState } from "./use-sheet-file"

/** What became of a file: where it is, or why there is none. */
export function SheetFileNote({ file: { saved, refusal } }: { file: SheetFileState }) {
  const words = useExcelWords()
  if (refusal)
    return (
      <Note tone="bad" role="alert">
        {refusal}
      </Note>
    )
  if (!saved) return null
  return (
    <Note tone="ok" role="status">
      <b>{fill(words.saved, { file: saved })}</b> {words.saved_detail}
    </Note>
  )
}
