import type { MarketCartLine } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import type { cart } from "../../messages/vi/cart"

export type CartWords = typeof cart

export interface IssueWords {
  tone: "warn" | "bad" | "info"
  /** The tag on the line. */
  tag: string
  /** What to do about it; null when nothing must be done. */
  help: string | null
  /** True when the order cannot be placed with this line as it is. */
  stops: boolean
  /** The way out: the button's words and the packs it asks for (0 removes; the same number takes the new price). */
  fix: { label: string; quantity: number } | null
}

/** At most this many packs left is worth telling. */
const FEW = 5

/** The tag and the advice of a line, or null when there is nothing to say. Little stock is told even when it suffices. */
export function issueWords(line: MarketCartLine, words: CartWords): IssueWords | null {
  const { issue, available, pack_unit: unit } = line
  const remove = { label: words.remove_line, quantity: 0 }
  switch (issue?.kind) {
    case "sold_out":
      return { tone: "bad", tag: words.issue_sold_out, help: words.help_sold_out, stops: true, fix: remove }
    case "not_enough": {
      const values = { n: issue.available, unit }
      const take = { label: fill(words.take_available, values), quantity: issue.available }
      return {
        tone: "warn",
        tag: fill(words.issue_not_enough, values),
        help: line.quantity > issue.available ? fill(words.help_not_enough, values) : null,
        stops: line.quantity > issue.available,
        fix: issue.available > 0 ? take : remove,
      }
    }
    case "price_changed": {
      const price = formatDong(issue.new_price)
      return {
        tone: "info",
        tag: fill(words.issue_price, { old: formatDong(issue.old_price), new: price }),
        help: words.help_price,
        stops: true,
        fix: { label: fill(words.take_price, { price }), quantity: line.quantity },
      }
    }
    case "unavailable":
      return { tone: "bad", tag: words.issue_unavailable, help: words.help_unavailable, stops: true, fix: remove }
    case "cooperative_paused":
      return { tone: "bad", tag: words.issue_paused, help: words.help_paused, stops: true, fix: remove }
    default:
      break
  }
  if (available !== null && available <= FEW) {
    return {
      tone: "warn",
      tag: fill(words.issue_not_enough, { n: available, unit }),
      help: null,
      stops: false,
      fix: null,
    }
  }
  return null
}
