import type { CooperativeSummary } from "@cho-htx/contracts"
import { PinGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { Picture } from "@/lib/image/picture"
import { pictureSlots } from "./picture-slots"

interface MakerCardProps {
  cooperative: CooperativeSummary
  className?: string
}

/** A cooperative on a shelf: three of its goods, tile and name, place, size, and one sentence of its people. */
export async function MakerCard({ cooperative, className = "" }: MakerCardProps) {
  const { home } = await getMessages()
  const { commune, member_count: members, founded_year: year, quote } = cooperative
  const facts = [
    noBreak(commune.name),
    members === null ? null : noBreak(fill(home.members, { count: members })),
    year === null ? null : noBreak(fill(home.since, { year })),
  ].filter(Boolean)
  return (
    <article
      className={`relative flex flex-col overflow-hidden rounded-card border border-line bg-surface ${className}`}
    >
      <div className="grid grid-cols-3 bg-rice-100">
        {pictureSlots(cooperative.thumbnails).map(({ slot, url }) => (
          <Picture
            key={slot}
            url={url}
            alt=""
            sizes="(min-width: 900px) 130px, 98px"
            className="aspect-square w-full object-cover"
          />
        ))}
      </div>
      <div className="grid content-start gap-3 p-4">
        <div className="flex items-center gap-3">
          <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} />
          <div className="min-w-0">
            <h3>
              <ShopLink
                href={`/htx/${cooperative.handle}`}
                className="text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {cooperative.name}
              </ShopLink>
            </h3>
            <p className="text-sm text-soft leading-normal">
              <PinGlyph size={15} className="mr-1 align-[-0.18em]" />
              {facts.join("\u00a0· ")}
            </p>
          </div>
        </div>
        {quote ? (
          <>
            <p>“{quote.text}”</p>
            <p className="text-sm text-soft leading-normal">{quote.by}</p>
          </>
        ) : cooperative.tagline ? (
          <p>{cooperative.tagline}</p>
        ) : null}
      </div>
    </article>
  )
}
