import type { MarketCartParcel } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { TagGlyph, TruckGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { CartLine } from "./cart-line"
import { deliveryLine } from "./delivery-line"
import type { CartWords } from "./issue-words"

export interface ParcelBoxProps {
  parcel: MarketCartParcel
  lineErrors: Record<string, string>
  words: CartWords
}

/** All goods of one cooperative: one box, one parcel, one delivery line. */
export function ParcelBox({ parcel, lineErrors, words }: ParcelBoxProps) {
  const { cooperative } = parcel
  const delivery = deliveryLine(parcel, words)
  return (
    <Box aria-labelledby={`coop-${cooperative.id}`}>
      <div className="mb-3 flex items-center gap-3">
        <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} size="sm" />
        <div className="min-w-0">
          <h2 id={`coop-${cooperative.id}`} className="font-bold text-lg leading-[1.3]">
            <ShopLink href={`/htx/${cooperative.handle}`} className="text-ink no-underline hover:underline">
              {cooperative.name}
            </ShopLink>
          </h2>
          <p className="text-sm text-soft leading-normal">
            {fill(words.sent_from, { commune: noBreak(cooperative.commune.name) })}
          </p>
        </div>
      </div>
      <ul>
        {parcel.lines.map((line) => (
          <CartLine key={line.id} line={line} error={lineErrors[line.id]} words={words} />
        ))}
      </ul>
      <hr className="my-3.5 border-line" />
      <p className="flex items-start justify-between gap-3 text-sm leading-normal">
        <span className="flex gap-2">
          <TruckGlyph size={20} />
          <span>{delivery.text}</span>
        </span>
        {delivery.fee ? <b className="whitespace-nowrap tabular-nums">{delivery.fee}</b> : null}
      </p>
      {parcel.discount_total > 0 ? (
        <p className="mt-2 flex items-start justify-between gap-3 text-leaf-800 text-sm">
          <span className="flex gap-2">
            <TagGlyph size={20} />
            <span>{words.discount}</span>
          </span>
          <b className="whitespace-nowrap tabular-nums">−{formatDong(parcel.discount_total)}</b>
        </p>
      ) : null}
    </Box>
  )
}
