import type { PublicLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { noBreak } from "@/lib/format/no-break"
import { shownPhone } from "@/lib/format/shown-phone"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { MakerPlace } from "../cooperative/maker-place"

/** Who made it, where by today's name and the old one, and how to reach them. */
export async function LotMaker({ maker }: { maker: PublicLot["maker"] }) {
  const { maker: words, trace } = await getMessages()
  return (
    <Box>
      <h2 className="text-xl">{words.label}</h2>
      <div className="mt-3 flex gap-3.5">
        <MakerTile id={maker.id} initials={maker.initials} logoUrl={maker.logo_url} size="md" />
        <div className="min-w-0">
          <b>
            {maker.page ? (
              <ShopLink href={`/htx/${maker.handle}`} className="inline-flex min-h-11 items-center text-link">
                {maker.name}
              </ShopLink>
            ) : (
              maker.name
            )}
          </b>
          <MakerPlace cooperative={maker} className="text-sm" />
          <p className="text-sm text-soft">{fill(words.registration, { code: maker.registration_code })}</p>
          <a href={`tel:${maker.phone}`} className="inline-flex min-h-11 items-center text-link">
            {fill(trace.call, { phone: noBreak(shownPhone(maker.phone)) })}
          </a>
        </div>
      </div>
    </Box>
  )
}
