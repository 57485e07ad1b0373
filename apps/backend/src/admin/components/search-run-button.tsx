import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { WriteDialog } from "./write-dialog"

interface SearchRunButtonProps {
  kind: "rebuild" | "check"
  /** Not the one green button of its view. */
  quiet?: boolean
  /** One is under way already. */
  disabled: boolean
}

function SearchRunDialog({ kind, onClose }: { kind: SearchRunButtonProps["kind"]; onClose: () => void }) {
  const { words } = useWords()
  const { send, sending, error } = useWrite({
    path: `/admin/search-index/${kind}`,
    done: words(`searchIndex.${kind}.done`),
    onDone: onClose,
  })
  return (
    <WriteDialog
      onClose={onClose}
      verb={words(`searchIndex.${kind}.verb`)}
      title={words(`searchIndex.${kind}.title`)}
      effect={words(`searchIndex.${kind}.effect`)}
      sending={sending}
      error={error}
      onSend={() => send(kind === "check" ? { repair: true } : {})}
    />
  )
}

/** A button that has the index rebuilt or checked, once a dialog has said what that does. */
export function SearchRunButton({ kind, quiet = false, disabled }: SearchRunButtonProps) {
  const { words } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant={quiet ? "secondary" : "primary"} disabled={disabled} onClick={() => setAsking(true)}>
        {words(`searchIndex.${kind}.verb`)}
      </Button>
      {asking ? <SearchRunDialog kind={kind} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
