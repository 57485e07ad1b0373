import type { VendorChangeRequest } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import { ChangeList } from "./change-list"

export interface ChangeBoxProps {
  change: VendorChangeRequest
  words: ListingWords
  busy: boolean
  /** Null for members who may only look. */
  onWithdraw: (() => void) | null
  onMend: () => void
}

/** A change of words and pictures that waits for the alliance, or was turned down: the difference, and why. */
export function ChangeBox({ change, words, busy, onWithdraw, onMend }: ChangeBoxProps) {
  const { view, edit } = words
  const isOpen = change.status === "open"
  return (
    <Box aria-labelledby="change-title">
      <p className="mb-2">
        <Tag tone={isOpen ? "warn" : "bad"}>{isOpen ? view.change_open : view.change_rejected}</Tag>
      </p>
      <h2 id="change-title" className="sr-only">
        {isOpen ? view.change_open : view.change_rejected}
      </h2>
      {isOpen ? (
        <p className="mb-3 text-soft">{fill(view.change_open_detail, { at: formatDateTime(change.created_at) })}</p>
      ) : null}
      {change.reason ? (
        <Note tone="warn" className="mb-3">
          <b>{view.said}:</b> {change.reason}
        </Note>
      ) : null}
      <ChangeList changes={change.changes} words={words} />
      {isOpen && onWithdraw ? (
        <Button look="line" wide className="mt-4" busy={busy} busyLabel={edit.sending} onClick={onWithdraw}>
          {view.change_withdraw}
        </Button>
      ) : null}
      {!isOpen && onWithdraw ? (
        <Button look="line" wide className="mt-4" onClick={onMend}>
          {view.change_mend}
        </Button>
      ) : null}
    </Box>
  )
}
