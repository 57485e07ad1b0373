import type { GuardedField, VendorCooperative } from "@cho-htx/contracts"
import { showToast } from "@cho-htx/ui/toast-store"
import { useState } from "react"
import { AskSheet } from "../../people/ask-sheet"
import { useJoinWords } from "../use-join-words"
import { saveChanges } from "./save-changes"
import { useJoinEditWords } from "./use-join-edit-words"

export interface WithdrawSheetProps {
  cooperative: VendorCooperative
  /** The fields of the open request; asking for what they are takes the request back. */
  asked: GuardedField[]
  onClose: () => void
}

/** Asks before a request to the alliance is taken back. */
export function WithdrawSheet({ cooperative, asked, onClose }: WithdrawSheetProps) {
  const { request: words } = useJoinEditWords()
  const { errors } = useJoinWords()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const withdraw = async () => {
    setBusy(true)
    const answer = await saveChanges(Object.fromEntries(asked.map((field) => [field, cooperative[field]])))
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
    showToast({ text: words.withdrawn })
    onClose()
  }
  return (
    <AskSheet
      title={words.withdraw_ask}
      detail={<p>{words.withdraw_detail}</p>}
      yes={words.withdraw_yes}
      busy={busy}
      refusal={refusal}
      onYes={() => void withdraw()}
      onClose={onClose}
    />
  )
}
