import type { MarketCartLine } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreakUnits } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { IssueFix } from "../cart/issue-fix"
import { type CartWords, issueWords } from "../cart/issue-words"
import { Thumb } from "../cart/thumb"
import type { CheckoutWords } from "./validate-draft"

export interface ReviewLineProps {
  line: MarketCartLine
  error: string | undefined
  words: CheckoutWords
  cartWords: CartWords
}

/** One good in the review; what stops the order is said and mended here. */
export function ReviewLine({ line, error, words, cartWords }: ReviewLineProps) {
  const issue = issueWords(line, cartWords)
  return (
    <li id={line.id} tabIndex={-1} className="grid grid-cols-[52px_1fr_auto] items-center gap-x-3 gap-y-1.5 text-sm">
      <Thumb src={line.thumbnail} size={52} />
      <span className="min-w-0 leading-normal">
        {noBreakUnits(line.label)}
        <br />
        <span className="text-soft">{fill(words.times, { n: line.quantity })}</span>
      </span>
      <b className="whitespace-nowrap tabular-nums">{formatDong(line.total)}</b>
      {issue?.stops ? (
        <div className="col-span-full grid justify-items-start gap-1">
          <Tag tone={issue.tone}>{issue.tag}</Tag>
          {issue.help ? <p>{issue.help}</p> : null}
          {issue.fix ? <IssueFix lineId={line.id} fix={issue.fix} look="line" /> : null}
        </div>
      ) : null}
      {error ? (
        <p role="alert" className="col-span-full font-bold text-son-700">
          {error}
        </p>
      ) : null}
    </li>
  )
}
