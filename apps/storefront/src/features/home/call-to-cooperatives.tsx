import { buttonClass } from "@cho-htx/ui/button-class"
import { StorefrontGlyph } from "@cho-htx/ui/glyphs"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

/** Invitation to cooperatives, last on the home page. */
export async function CallToCooperatives() {
  const { home } = await getMessages()
  return (
    <section className="section flex flex-wrap items-center justify-between gap-4 rounded-card border border-leaf-200 bg-leaf-100 p-4 min-[900px]:p-6">
      <div>
        <h2 className="text-xl">{home.join_title}</h2>
        <p className="mt-1">{home.join_text}</p>
      </div>
      <ShopLink href="/mo-gian-hang" className={buttonClass()}>
        <StorefrontGlyph size={22} /> {home.join_action}
      </ShopLink>
    </section>
  )
}
