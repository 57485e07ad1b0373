import type { ProductDetail } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { FileGlyph } from "@cho-htx/ui/shop-glyphs"
import { Weave } from "@cho-htx/ui/weave"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { MakerPlace } from "../cooperative/maker-place"
import { Proofs } from "./proofs"

/** Who made it: tile, name, place, proofs with number and date, and the two ways to check. */
export async function MakerBlock({ product }: { product: ProductDetail }) {
  const { maker } = await getMessages()
  const { cooperative } = product
  const page = `/htx/${cooperative.handle}`
  return (
    <section aria-labelledby="nguoi-lam" className="overflow-hidden rounded-card border border-line bg-surface">
      <Weave />
      <div className="p-4">
        <div className="flex items-center gap-3">
          <MakerTile id={cooperative.id} initials={cooperative.initials} logoUrl={cooperative.logo_url} />
          <div className="min-w-0">
            <p className="text-sm text-soft leading-normal">{maker.label}</p>
            <h2 id="nguoi-lam" className="text-xl">
              <ShopLink href={page} className="text-ink no-underline hover:underline">
                {cooperative.name}
              </ShopLink>
            </h2>
          </div>
        </div>
        <MakerPlace cooperative={cooperative} className="mt-2.5 mb-3.5 text-sm leading-normal" />
        <Proofs product={product} />
        <div className="mt-4 grid grid-cols-2 gap-2.5">
          <ShopLink href={`${page}#giay-to`} className={`${buttonClass({ look: "line" })} px-2!`}>
            <FileGlyph size={20} /> {maker.see_papers}
          </ShopLink>
          <a href={`tel:${cooperative.phone}`} className={`${buttonClass({ look: "line" })} px-2!`}>
            <PhoneGlyph size={20} /> {maker.call}
          </a>
        </div>
      </div>
    </section>
  )
}
