import { PinGlyph } from "@cho-htx/ui/glyphs"
import { SealCheckFillGlyph } from "@cho-htx/ui/shop-glyphs"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { HeroTrays } from "./hero-trays"

const button =
  "inline-flex min-h-tap items-center justify-center gap-2 whitespace-nowrap rounded-md border-[1.5px] px-3 py-2.5 font-bold leading-[1.3] no-underline min-[900px]:px-5"

/** First screen: what this market is, two ways in, five trays. */
export async function Hero() {
  const { home } = await getMessages()
  return (
    <section className="overflow-hidden bg-leaf-900 bg-(image:--weave-ghost) text-white">
      <div className="wrap relative grid pt-8 min-[900px]:min-h-117 min-[900px]:grid-cols-[1.02fr_1fr] min-[900px]:items-center min-[900px]:gap-6 min-[900px]:pt-0">
        <div>
          <p className="mb-2.5 inline-flex items-center gap-2 text-nghe-200 text-sm leading-[1.4]">
            <SealCheckFillGlyph size={20} /> {home.eyebrow}
          </p>
          <h1 className="text-[34px] leading-[1.24] min-[900px]:text-[52px] min-[900px]:leading-[1.2]">
            {home.title_1}
            <br />
            <span className="text-nghe-400">{home.title_2}</span>
          </h1>
          <p className="mt-3 max-w-[29em] text-balance text-[#dcebe1] min-[900px]:mt-4.5 min-[900px]:text-lg min-[900px]:leading-[1.6]">
            {home.lead}
          </p>
          <div className="mt-5 flex gap-2.5 min-[900px]:mt-7">
            <ShopLink href="/ocop" className={`${button} border-transparent bg-nghe-400 text-ink hover:bg-nghe-200`}>
              {home.see_ocop}
            </ShopLink>
            <ShopLink href="/xa" className={`${button} border-white/55 text-white hover:bg-leaf-800`}>
              <PinGlyph size={20} /> {home.by_commune}
            </ShopLink>
          </div>
        </div>
        <HeroTrays />
      </div>
    </section>
  )
}
