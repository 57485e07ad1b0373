import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"

/** Asks before a product leaves the shop. */
export function ArchiveSheet(props: {
  title: string
  onSale: boolean
  words: ListingWords["view"]
  onClose: () => void
  onArchive: () => void
}) {
  const { title, onSale, words, onClose, onArchive } = props
  const { shell } = useWords()
  return (
    <Sheet open onClose={onClose} title={onSale ? words.archive : words.put_away} closeLabel={shell.close}>
      <p className="font-bold text-lg leading-[1.4]">
        {fill(onSale ? words.archive_ask : words.put_away_ask, { title })}
      </p>
      <p className="mt-1 mb-4 text-soft">{onSale ? words.archive_detail : words.put_away_detail}</p>
      <div className="grid gap-3">
        <Button look="bad" size="big" wide onClick={onArchive}>
          {onSale ? words.archive_yes : words.put_away}
        </Button>
        <Button look="line" size="big" wide onClick={onClose}>
          {words.archive_no}
        </Button>
      </div>
    </Sheet>
  )
}
