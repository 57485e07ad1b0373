import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import type { ReactNode } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { usePeopleWords } from "./use-people-words"

export interface AskSheetProps {
  title: string
  detail: ReactNode
  /** The button that does it. */
  yes: string
  busy: boolean
  refusal: string | null
  onYes: () => void
  onClose: () => void
}

/** A question before something that cannot be taken back: what will happen, then no before yes. */
export function AskSheet({ title, detail, yes, busy, refusal, onYes, onClose }: AskSheetProps) {
  const { shell } = useWords()
  const words = usePeopleWords()
  return (
    <Sheet open onClose={onClose} title={title} closeLabel={shell.close}>
      <div className="grid gap-4 pb-4">
        <div className="grid gap-2">{detail}</div>
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        <Button look="line" size="big" wide onClick={onClose}>
          {words.no}
        </Button>
        <Button look="bad" size="big" wide busy={busy} busyLabel={words.sending} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Sheet>
  )
}
