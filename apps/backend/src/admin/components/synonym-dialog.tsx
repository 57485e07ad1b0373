import type { AdminSynonymGroup } from "@cho-htx/contracts"
import { Hint, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { SynonymPreview } from "./synonym-preview"
import { WriteDialog } from "./write-dialog"

interface SynonymDialogProps {
  /** Null adds a new one. */
  group: AdminSynonymGroup | null
  onClose: () => void
}

/** Writes one group, a name on each line; what a query would find can be seen before it is saved. */
export function SynonymDialog({ group, onClose }: SynonymDialogProps) {
  const { words } = useWords()
  const field = useId()
  const [text, setText] = useState(group?.phrases.join("\n") ?? "")
  const phrases = text.split("\n").filter((line) => line.trim() !== "")
  const { send, sending, error } = useWrite({
    path: group ? `/admin/search-synonyms/group/${encodeURIComponent(group.id)}` : "/admin/search-synonyms",
    done: words("synonym.form.done"),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("synonym.form.save")}
      title={words(group ? "synonym.form.editTitle" : "synonym.form.addTitle")}
      effect={words("synonym.form.effect")}
      incomplete={phrases.length < 2}
      sending={sending}
      error={error}
      onSend={() => send({ phrases })}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field} weight="plus">
          {words("synonym.form.phrases")}
        </Label>
        <Textarea id={field} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
        <Hint>{words("synonym.form.phrasesHint")}</Hint>
      </div>
      <SynonymPreview id={group?.id ?? null} phrases={phrases} />
    </WriteDialog>
  )
}
