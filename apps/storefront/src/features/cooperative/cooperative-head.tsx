import type { CooperativeDetail } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { SealCheckFillGlyph } from "@cho-htx/ui/shop-glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { Picture } from "@/lib/image/picture"
import { MakerPlace } from "./maker-place"
import { pictureSlots } from "./picture-slots"
import { ShareButton } from "./share-button"

/** Cover of trays, the tile on its edge, name, place, what was checked, and two ways to reach them. */
export async function CooperativeHead({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  return (
    <>
      <div className="h-33 overflow-hidden bg-leaf-900 bg-(image:--weave-ghost) min-[900px]:h-54">
        <div aria-hidden="true" className="wrap flex justify-end">
          {pictureSlots(cooperative.thumbnails).map(({ slot, url }) => (
            <Picture
              key={slot}
              url={url}
              alt=""
              sizes="(min-width: 900px) 264px, 168px"
              eager={slot === 0}
              className="tray -mt-5 -mr-8.5 h-auto w-42 max-w-none min-[900px]:-mt-3.5 min-[900px]:-mr-10 min-[900px]:w-66"
            />
          ))}
        </div>
      </div>
      <div className="wrap -mt-9 grid gap-3.5 min-[900px]:-mt-11 min-[900px]:grid-cols-[auto_1fr_auto] min-[900px]:items-end min-[900px]:gap-6">
        <span className="relative flex self-start">
          <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} size="xl" />
        </span>
        <div className="min-[900px]:pt-15">
          <h1>{cooperative.name}</h1>
          <MakerPlace cooperative={cooperative} className="mt-1" />
          <p className="mt-2.5 flex flex-wrap gap-2">
            {cooperative.verified_at ? (
              <Tag tone="ok">
                <SealCheckFillGlyph size={16} /> {maker.checked}
              </Tag>
            ) : null}
            {cooperative.ocop_count > 0 ? <Tag>{fill(maker.ocop_goods, { count: cooperative.ocop_count })}</Tag> : null}
          </p>
        </div>
        <div className="grid grid-cols-2 gap-2.5 min-[900px]:flex">
          <a href={`tel:${cooperative.phone}`} className={buttonClass()}>
            <PhoneGlyph size={20} /> {maker.call}
          </a>
          <ShareButton title={cooperative.name} words={{ share: maker.share, shared: maker.shared }} />
        </div>
      </div>
    </>
  )
}
