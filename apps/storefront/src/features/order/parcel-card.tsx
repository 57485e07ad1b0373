import type { BuyerParcelState, OrderParcel } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { buttonClass } from "@cho-htx/ui/button-class"
import { CheckGlyph, PackageGlyph, ReturnGlyph, StorefrontGlyph, TruckGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { Tag } from "@cho-htx/ui/tag"
import { Timeline } from "@cho-htx/ui/timeline"
import { formatDong, formatPhone } from "@cho-htx/vietnam"
import { noBreakUnits } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { Thumb } from "../cart/thumb"
import { parcelSteps } from "./parcel-steps"
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
  /** 1-based. */
  number: number
  of: number
  /** True once the whole of this parcel's money has been taken. */
  paid: boolean
  words: OrderWords
}

/** One cooperative's parcel: what is in it, how far it is, whom to call, what to pay. */
export function ParcelCard({ parcel, number, of, paid, words }: ParcelCardProps) {
  const { cooperative, state } = parcel
  const { tone, Glyph } = tones[state]
  const stopped = state === "canceled" || state === "returned" || state === "delivery_failed"
  return (
    <Box aria-labelledby={`parcel-${number}`} className="print:hidden">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="flex items-center gap-3">
          <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} size="sm" />
          <div>
            <h2 id={`parcel-${number}`} className="font-bold text-lg leading-[1.3]">
              {cooperative.name}
            </h2>
            <p className="text-sm text-soft">{fill(words.parcel, { n: number, of })}</p>
          </div>
        </div>
        <Tag tone={tone}>
          <Glyph size={16} />
          {words[`tag_${state}`]}
        </Tag>
      </div>
      <ul className="my-3.5 flex flex-wrap gap-2">
        {parcel.lines.map((line) => (
          <li key={line.id} className="flex flex-[1_1_200px] items-center gap-2 text-sm leading-normal">
            <Thumb src={line.thumbnail} size={52} />
            <span>{fill(words.line, { label: noBreakUnits(line.label), n: line.quantity })}</span>
          </li>
        ))}
      </ul>
      <hr className="my-3.5 border-line" />
      <Timeline
        steps={parcelSteps(parcel, words)}
        words={{ done: words.step_done, now: words.step_now, todo: words.step_todo, bad: words.step_bad }}
      />
      <div className="mt-4 grid grid-cols-2 gap-2.5">
        <a
          href={`tel:${cooperative.phone}`}
          aria-label={fill(words.call_label, { name: cooperative.short_name, phone: formatPhone(cooperative.phone) })}
          className={buttonClass({ look: "line" })}
        >
          <StorefrontGlyph size={20} />
          {words.call}
        </a>
        {state === "delivered" ? (
          <ShopLink href="/chinh-sach/doi-tra" className={buttonClass({ look: "quiet" })}>
            {words.returns}
          </ShopLink>
        ) : null}
      </div>
      <hr className="my-3.5 border-line" />
      <p className="flex items-center justify-between gap-3 text-sm">
        <span>{stopped ? words.nothing_due : paid ? words.paid : words.due}</span>
        {stopped ? null : <b className="whitespace-nowrap text-lg tabular-nums">{formatDong(parcel.total)}</b>}
      </p>
    </Box>
  )
}
