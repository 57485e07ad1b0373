import type { ProductListResponse } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import type { list } from "@/messages/vi/list"
import { insteadSentences } from "./instead-sentences"

interface InsteadNoteProps {
  /** As typed. */
  query: string
  instead: string
  result: ProductListResponse
  words: typeof list
}

/** Says above the list that other words were searched than the ones typed. */
export function InsteadNote({ query, instead, result, words }: InsteadNoteProps) {
  const { typed, shown } = insteadSentences(query, instead, result, words)
  return (
    <Note className="mb-4">
      {typed} {shown ? <b>{shown}</b> : null}
    </Note>
  )
}
