import type { DoneResponse, VendorLot } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { request } from "../../lib/api/request"
import { queryClient } from "../../lib/cache/query-client"
import { useWords } from "../../lib/i18n/use-words"
import { sessionStore } from "../../lib/session/session-store"
import { useLotWords } from "./use-lot-words"

export interface RemoveSheetProps {
  lot: VendorLot
  path: string
  onClose: () => void
}

/** Asks before a draft is no more; one that is gone already counts as removed. */
export function RemoveSheet({ lot, path, onClose }: RemoveSheetProps) {
  const { shell } = useWords()
  const { remove: words, form, errors } = useLotWords()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const remove = async () => {
    setBusy(true)
    const answer = await request<DoneResponse>(path, { method: "DELETE" })
    setBusy(false)
    if (answer.ok || answer.status === 404) {
      await navigate({ to: "/lo-hang", replace: true })
      queryClient.removeQueries({ queryKey: ["lot", lot.id] })
      return void queryClient.invalidateQueries({ queryKey: ["lots"] })
    }
    if (answer.status === 401) sessionStore.forget(true, answer.message)
    setRefusal(answer.message ?? (answer.status === 0 ? errors.offline : errors.failed))
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <p className="mb-4 text-lg leading-[1.4]">{words.detail}</p>
      {refusal ? (
        <Note tone="bad" role="alert" className="mb-4">
          {refusal}
        </Note>
      ) : null}
      <div className="grid gap-3 pb-4">
        <Button look="bad" size="big" wide busy={busy} busyLabel={form.sending} onClick={() => void remove()}>
          {words.yes}
        </Button>
        <Button look="line" size="big" wide onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </Sheet>
  )
}
