import type { AdminSynonymGroup } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { WriteDialog } from "./write-dialog"

/** Asks before a group is taken out of force. */
export function RemoveSynonym({ group, onClose }: { group: AdminSynonymGroup; onClose: () => void }) {
  const { words } = useWords()
  const { send, sending, error } = useWrite({
    path: `/admin/search-synonyms/group/${encodeURIComponent(group.id)}/remove`,
    done: words("synonym.removeForm.done"),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("synonym.removeForm.verb")}
      title={words("synonym.removeForm.title", { name: group.phrases.join(", ") })}
      effect={words("synonym.removeForm.effect")}
      danger
      sending={sending}
      error={error}
      onSend={() => send({})}
    />
  )
}
