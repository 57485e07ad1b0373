import { Button } from "@cho-htx/ui/button"
import { BasketGlyph } from "@cho-htx/ui/shop-glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "@/lib/format/no-break"
import type { product } from "@/messages/vi/product"
import type { LiveVariant } from "./live-variant"

interface BuyBarProps {
  variant: LiveVariant
  busy: boolean
  words: typeof product
  onAdd: () => void
}

/** Stays at the foot of a phone's screen, in place of the tabs: price, pack and the main button. */
export function BuyBar({ variant, busy, words, onAdd }: BuyBarProps) {
  return (
    <div
      data-buy-bar=""
      className="fixed inset-x-0 bottom-0 z-5 flex items-center gap-3 bg-surface px-(--gutter) pt-2.5 pb-3 shadow-bar min-[900px]:hidden"
    >
      <div className="flex-none">
        <p className="whitespace-nowrap font-bold text-[17px] tabular-nums leading-[1.3]">
          {formatDong(variant.price)}
        </p>
        <p className="max-w-30 truncate text-soft text-xs">{noBreak(variant.title)}</p>
      </div>
      {variant.buyable ? (
        <Button wide busy={busy} busyLabel={words.sending} onClick={onAdd}>
          <BasketGlyph size={22} /> {words.add}
        </Button>
      ) : (
        <p className="flex min-h-12 flex-1 items-center justify-center rounded-md bg-rice-100 font-bold text-rice-800">
          {words.sold_out}
        </p>
      )}
    </div>
  )
}
