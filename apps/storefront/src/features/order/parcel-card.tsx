import type { BuyerParcelState, OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { CheckGlyph, PackageGlyph, PhoneGlyph, ReturnGlyph, StorefrontGlyph, TruckGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { Tag } from "@cho-htx/ui/tag"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { ParcelGoods } from "./parcel-goods"
import { ParcelSum } from "./parcel-sum"
import { ParcelWay } from "./parcel-way"
import type { OrderWords } from "./track-failure"

const tones: Record<BuyerParcelState, { tone: "info" | "warn" | "ok" | "bad"; Glyph: typeof CheckGlyph }> = {
  placed: { tone: "info", Glyph: StorefrontGlyph },
  confirmed: { tone: "info", Glyph: PackageGlyph },
  packed: { tone: "info", Glyph: PackageGlyph },
  shipped: { tone: "warn", Glyph: TruckGlyph },
  delivered: { tone: "ok", Glyph: CheckGlyph },
  delivery_failed: { tone: "bad", Glyph: TruckGlyph },
  canceled: { tone: "bad", Glyph: ReturnGlyph },
  returned: { tone: "bad", Glyph: ReturnGlyph },
}

export interface ParcelCardProps {
  parcel: OrderParcel
  order: OrderGroupView
  /** 1-based. */
  number: number
  words: OrderWords
  /** Set while the buyer may still cancel. */
  onCancel?: () => void
}

/** One cooperative's parcel: what is in it, how far it is, whom to call, what to pay. */
export function ParcelCard({ parcel, order, number, words, onCancel }: ParcelCardProps) {
  const { cooperative, state } = parcel
  const { tone, Glyph } = tones[state]
  return (
    <Box aria-labelledby={`parcel-${number}`} className="print:hidden">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="flex items-center gap-3">
          <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} size="sm" />
          <div>
            <h2 id={`parcel-${number}`} className="font-bold text-lg leading-[1.3]">
              {cooperative.name}
            </h2>
            <p className="text-sm text-soft">{fill(words.parcel, { n: number, of: order.parcels.length })}</p>
          </div>
        </div>
        <Tag tone={tone}>
          <Glyph size={16} />
          {words[`tag_${state}`]}
        </Tag>
      </div>
      <ParcelGoods parcel={parcel} words={words} />
      <hr className="my-3.5 border-line" />
      <ParcelWay parcel={parcel} words={words} />
      {state === "delivery_failed" ? <p className="mt-3 text-[15px]">{words.failed_next}</p> : null}
      <div className="mt-4 grid grid-cols-2 gap-2.5">
        <a
          href={`tel:${cooperative.phone}`}
          aria-label={fill(words.call_label, { name: cooperative.short_name, phone: formatPhone(cooperative.phone) })}
          className={buttonClass({ look: "line" })}
        >
          <PhoneGlyph size={20} />
          {words.call}
        </a>
        {onCancel ? (
          <Button
            look="bad"
            aria-label={fill(words.cancel_label, { name: cooperative.short_name })}
            onClick={onCancel}
            className="px-3"
          >
            {words.cancel}
          </Button>
        ) : null}
        {state === "delivered" ? (
          <ShopLink href="/chinh-sach/doi-tra" className={buttonClass({ look: "quiet" })}>
            {words.returns}
          </ShopLink>
        ) : null}
      </div>
      <hr className="my-3.5 border-line" />
      <ParcelSum parcel={parcel} payment={order.payment} words={words} />
    </Box>
  )
}
