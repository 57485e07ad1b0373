import type { VendorDocument } from "@cho-htx/contracts"
import { useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { AskSheet } from "../people/ask-sheet"
import { removeDocument } from "./remove-document"
import { useJoinWords } from "./use-join-words"

export interface RemoveDocumentSheetProps {
  document: Pick<VendorDocument, "id" | "kind" | "name">
  onClose: () => void
}

/** Asks before a paper is taken back, and says when it could not be. */
export function RemoveDocumentSheet({ document: { id, kind, name }, onClose }: RemoveDocumentSheetProps) {
  const { papers, errors } = useJoinWords()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const remove = async () => {
    setBusy(true)
    setRefusal(null)
    const answer = await removeDocument(id)
    if (answer.ok) {
      await queryClient.invalidateQueries()
      return onClose()
    }
    setBusy(false)
    setRefusal(answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
  }
  return (
    <AskSheet
      title={fill(papers.remove_ask, { name: papers.kinds[kind] })}
      detail={
        <>
          <p className="break-words">{name}</p>
          <p className="text-soft">{papers.remove_detail}</p>
        </>
      }
      yes={papers.remove}
      busy={busy}
      refusal={refusal}
      onYes={() => void remove()}
      onClose={onClose}
    />
  )
}
