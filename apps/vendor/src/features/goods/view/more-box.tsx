import type { VendorProduct } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { useState } from "react"
import type { ListingWords } from "../../../messages/vi/listing"
import { ArchiveSheet } from "./archive-sheet"

export interface MoreBoxProps {
  product: VendorProduct
  words: ListingWords
  busy: string | null
  onDo: (deed: "duplicate" | "archive" | "withdraw") => void
}

/** What is done now and then: see it in the shop, copy it, take it back, stop selling. */
export function MoreBox({ product, words, busy, onDo }: MoreBoxProps) {
  const { view, edit } = words
  const [asks, setAsks] = useState(false)
  const { state, handle, title } = product
  return (
    <Box aria-labelledby="more-title">
      <h2 id="more-title" className="mb-3 font-bold text-xl leading-[1.3]">
        {view.more}
      </h2>
      <div className="grid gap-3">
        {state === "published" ? (
          <a href={`/san-pham/${handle}`} className={buttonClass({ look: "line", wide: true })}>
            {view.see}
          </a>
        ) : null}
        {state === "proposed" ? (
          <Button look="line" wide busy={busy === "withdraw"} busyLabel={edit.sending} onClick={() => onDo("withdraw")}>
            {view.withdraw}
          </Button>
        ) : null}
        <div>
          <Button
            look="line"
            wide
            busy={busy === "duplicate"}
            busyLabel={edit.sending}
            onClick={() => onDo("duplicate")}
          >
            {view.duplicate}
          </Button>
          <p className="mt-1 text-sm text-soft">{view.duplicate_detail}</p>
        </div>
        {state === "archived" ? null : (
          <Button look="bad" wide busy={busy === "archive"} busyLabel={edit.sending} onClick={() => setAsks(true)}>
            {state === "published" ? view.archive : view.put_away}
          </Button>
        )}
      </div>
      {asks ? (
        <ArchiveSheet
          title={title}
          onSale={state === "published"}
          words={view}
          onClose={() => setAsks(false)}
          onArchive={() => {
            setAsks(false)
            onDo("archive")
          }}
        />
      ) : null}
    </Box>
  )
}
