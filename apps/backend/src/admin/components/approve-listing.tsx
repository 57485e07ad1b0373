import type { AdminListing } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { WriteDialog } from "./write-dialog"

/** Approves what is shown; when the cooperative has changed it meanwhile, the refusal stands in the dialog. */
export function ApproveListing({ listing }: { listing: AdminListing }) {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  const name = listing.content.title
  const { send, sending, error, reset } = useWrite({
    path: `/admin/listings/${listing.id}/approve`,
    done: words("listing.approve.done", { name }),
    onDone: () => setOpen(false),
  })
  const close = () => {
    setOpen(false)
    reset()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words("listing.approve.verb")}</Button>
      {open ? (
        <WriteDialog
          verb={words("listing.approve.verb")}
          title={words("listing.approve.title", { name })}
          effect={words(listing.kind === "listing" ? "listing.approve.effect" : "listing.approve.changeEffect")}
          sending={sending}
          error={error}
          onSend={() => send({ version: listing.version })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
