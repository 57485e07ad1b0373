import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { useWords } from "../../lib/i18n/use-words"
import { useLotWords } from "./use-lot-words"

export interface RemoveSheetProps {
  /** The phone could not keep it. */
  failed: boolean
  onSend: () => void
  onClose: () => void
}

/** Asks before a draft is no more. */
export function RemoveSheet({ failed, onSend, onClose }: RemoveSheetProps) {
  const { shell } = useWords()
  const { remove: words } = useLotWords()
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <p className="mb-4 text-lg leading-[1.4]">{words.detail}</p>
      {failed ? (
        <Note tone="bad" role="alert" className="mb-4">
          {shell.not_kept}
        </Note>
      ) : null}
      <div className="grid gap-3 pb-4">
        <Button look="bad" size="big" wide onClick={onSend}>
          {words.yes}
        </Button>
        <Button look="line" size="big" wide onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </Sheet>
  )
}
