import type { AdminListing } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { isReason, ReasonField } from "./reason-field"
import { WriteDialog } from "./write-dialog"

const SHORTEST = 5
const LONGEST = 1000
const quick = ["photo", "label", "law", "origin", "health", "price"] as const

/** Sends goods back with a reason the cooperative can act on; frequent ones are a press away. */
export function RejectListing({ listing }: { listing: AdminListing }) {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const name = listing.content.title
  const { send, sending, error, reset } = useWrite({
    path: `/admin/listings/${listing.id}/reject`,
    done: words("listing.reject.done", { name }),
    onDone: () => setOpen(false),
  })
  const close = () => {
    setOpen(false)
    reset()
  }
  const add = (text: string) =>
    setReason((before) => (before.includes(text) ? before : [before.trim(), text].filter(Boolean).join("\n")))
  return (
    <>
      <Button variant="secondary" className="text-ui-fg-error" onClick={() => setOpen(true)}>
        {words("listing.reject.verb")}
      </Button>
      {open ? (
        <WriteDialog
          verb={words("listing.reject.verb")}
          title={words("listing.reject.title", { name })}
          effect={words(listing.kind === "listing" ? "listing.reject.effect" : "listing.reject.changeEffect")}
          danger
          incomplete={!isReason(reason, false, SHORTEST)}
          sending={sending}
          error={error}
          onSend={() => send({ version: listing.version, reason: reason.trim() })}
          onClose={close}
        >
          <ReasonField
            value={reason}
            onChange={setReason}
            most={LONGEST}
            label={words("decision.reason")}
            hint={words("listing.reject.hint")}
            example={words("listing.reject.example")}
          />
          <fieldset className="flex flex-col gap-y-1">
            <legend className="txt-compact-small-plus mb-1">{words("listing.reject.quick")}</legend>
            {quick.map((key) => (
              <button
                key={key}
                type="button"
                className="txt-small bg-ui-bg-subtle hover:bg-ui-bg-subtle-hover rounded-md border px-3 py-2 text-left"
                onClick={() => add(words(`listing.reasons.${key}`))}
              >
                {words(`listing.reasons.${key}`)}
              </button>
            ))}
          </fieldset>
        </WriteDialog>
      ) : null}
    </>
  )
}
