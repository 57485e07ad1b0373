import { Price } from "@cho-htx/ui/price"
import { formatDong } from "@cho-htx/vietnam/dong"
import { cutPercent } from "@/lib/format/cut-percent"
import { noBreak } from "@/lib/format/no-break"
import type { card } from "@/messages/vi/card"
import type { product } from "@/messages/vi/product"
import { unitPriceWords } from "../card/unit-price-words"
import type { LiveVariant } from "./live-variant"

interface BuyPriceProps {
  variant: LiveVariant
  words: { product: typeof product; card: typeof card }
}

/** The chosen pack's price, large, with what one unit costs and that tax is in it. */
export function BuyPrice({ variant, words }: BuyPriceProps) {
  const { price, original_price: original, unit_price } = variant
  const cut = cutPercent(price, original)
  const unit = unit_price && unit_price.amount !== price ? `${unitPriceWords(variant, words.card)} · ` : ""
  return (
    <div>
      <div className="flex flex-wrap items-baseline-last gap-x-2">
        <div>
          <Price
            size="page"
            amount={formatDong(price)}
            was={cut && original !== null ? formatDong(original) : null}
            cut={cut}
            words={words.card}
          />
        </div>
        <span className="text-soft">{noBreak(variant.title)}</span>
      </div>
      <p className="text-sm text-soft tabular-nums">
        {unit}
        {words.product.tax}
      </p>
    </div>
  )
}
