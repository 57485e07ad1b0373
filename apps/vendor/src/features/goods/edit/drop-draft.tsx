import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { useState } from "react"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"

/** Gives up what only this phone has, after asking. */
export function DropDraft(props: { isNew: boolean; words: ListingWords["edit"]; onDrop: () => void }) {
  const { isNew, words, onDrop } = props
  const { shell } = useWords()
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button look="quiet" wide onClick={() => setAsks(true)}>
        {words.drop}
      </Button>
      {asks ? (
        <Sheet open onClose={() => setAsks(false)} title={words.drop_ask} closeLabel={shell.close}>
          <p className="mb-4">{isNew ? words.drop_detail_new : words.drop_detail}</p>
          <div className="grid gap-3">
            <Button size="big" wide onClick={() => setAsks(false)}>
              {words.drop_no}
            </Button>
            <Button look="bad" size="big" wide onClick={onDrop}>
              {words.drop_yes}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </>
  )
}
