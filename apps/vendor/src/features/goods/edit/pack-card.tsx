import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import type { PackForm } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import { readWhole } from "../form/read-number"

export interface PackCardProps {
  pack: PackForm
  index: number
  /** First thing wrong with it, once the person has tried to go on. */
  error: string | null
  complete: boolean
  words: ListingWords["packs"]
  onOpen: () => void
}

/** One pack in a line: name, price, how many. */
export function PackCard({ pack, index, error, complete, words, onOpen }: PackCardProps) {
  const title = titleOf(pack) || words.unnamed
  const price = readWhole(pack.price)
  const stock = readWhole(pack.stock)
  const isPrice = price !== null && Number.isSafeInteger(price)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3 leading-[1.4]">
      <span className="min-w-0 flex-1">
        <b className="block break-words">{title}</b>
        <span className="block text-sm text-soft tabular-nums">
          {isPrice ? formatDong(price) : words.no_price}
          {stock !== null && !Number.isNaN(stock) ? ` · ${fill(words.left, { n: stock })}` : ""}
        </span>
      </span>
      {complete ? null : <Tag tone={error ? "bad" : "warn"}>{words.incomplete}</Tag>}
      <Button id={`variants-${index}`} look="line" aria-label={fill(words.edit_of, { title })} onClick={onOpen}>
        {words.edit}
      </Button>
      {error ? <p className="w-full font-bold text-sm text-son-700">{error}</p> : null}
    </li>
  )
}
