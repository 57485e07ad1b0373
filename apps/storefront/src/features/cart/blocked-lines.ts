import type { MarketCart, MarketCartLine } from "@cho-htx/contracts"
import { type CartWords, issueWords } from "./issue-words"

/** Lines with which the order cannot be placed as they are, in the order shown. */
export function blockedLines(cart: MarketCart, words: CartWords): MarketCartLine[] {
  return cart.parcels.flatMap((parcel) => parcel.lines).filter((line) => issueWords(line, words)?.stops)
}
