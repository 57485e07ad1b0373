import type { MarketCartLine } from "@cho-htx/contracts"
import { BadGlyph, ClockGlyph } from "@cho-htx/ui/glyphs"
import { Quantity } from "@cho-htx/ui/quantity"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreakUnits } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { IssueFix } from "./issue-fix"
import { type CartWords, issueWords } from "./issue-words"
import { lineLimit } from "./line-limit"
import { setQuantity } from "./set-quantity"
import { Thumb } from "./thumb"

export interface CartLineProps {
  line: MarketCartLine
  /** Sentence of a change that failed. */
  error: string | undefined
  words: CartWords
}

/** One good of the cart: picture, name, unit price, state tag, stepper, sum; trouble is told right here. */
export function CartLine({ line, error, words }: CartLineProps) {
  const issue = issueWords(line, words)
  const available = line.issue?.kind === "not_enough" ? line.issue.available : line.available
  return (
    <li
      id={line.id}
      tabIndex={-1}
      className="grid grid-cols-[72px_1fr] gap-x-3 gap-y-2.5 py-2.5 min-[900px]:grid-cols-[72px_1fr_auto] min-[900px]:items-center"
    >
      <ShopLink href={`/san-pham/${line.handle}`} tabIndex={-1} aria-hidden="true">
        <Thumb src={line.thumbnail} size={72} />
      </ShopLink>
      <div className="min-w-0">
        <ShopLink
          href={`/san-pham/${line.handle}`}
          className="block font-bold text-ink leading-[1.45] no-underline hover:underline"
        >
          {noBreakUnits(line.label)}
        </ShopLink>
        <p className="text-sm text-soft tabular-nums leading-normal">
          {line.original_unit_price !== null && line.original_unit_price > line.unit_price ? (
            <s className="mr-1.5">{formatDong(line.original_unit_price)}</s>
          ) : null}
          {fill(words.unit_price, { price: formatDong(line.unit_price), unit: line.pack_unit })}
        </p>
        {issue ? (
          <Tag tone={issue.tone} className="mt-1">
            {issue.tone === "warn" ? <ClockGlyph size={14} /> : null}
            {issue.tag}
          </Tag>
        ) : null}
      </div>
      <div className="col-span-full flex items-center justify-between min-[900px]:col-auto min-[900px]:gap-6">
        <Quantity
          value={line.quantity}
          max={lineLimit(available)}
          labels={{
            group: fill(words.quantity_of, { label: line.label }),
            less: words.less,
            more: words.more,
            remove: words.remove,
          }}
          onChange={(next) => void setQuantity(line.id, next)}
        />
        <b className="whitespace-nowrap text-lg tabular-nums min-[900px]:min-w-28 min-[900px]:text-right">
          {formatDong(line.total)}
        </b>
      </div>
      {issue?.help ? (
        <div
          className={`col-span-full flex flex-wrap items-center justify-between gap-2 rounded-md px-3 py-1.5 text-sm ${issue.tone === "info" ? "bg-bien-50" : "bg-son-50"}`}
        >
          <span>{issue.help}</span>
          {issue.fix ? <IssueFix lineId={line.id} fix={issue.fix} look="quiet" /> : null}
        </div>
      ) : null}
      {error ? (
        <p role="alert" className="col-span-full flex gap-1.5 font-bold text-sm text-son-700">
          <BadGlyph size={18} className="mt-px" />
          <span>{error}</span>
        </p>
      ) : null}
    </li>
  )
}
