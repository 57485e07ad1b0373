import { PackageGlyph } from "@cho-htx/ui/glyphs"
import { BasketGlyph } from "@cho-htx/ui/shop-glyphs"
import { Weave } from "@cho-htx/ui/weave"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { SearchBox } from "../search/search-box"
import { Brand } from "./brand"
import { CartBadge } from "./cart-badge"
import { SiteNav } from "./site-nav"

const action =
  "relative inline-flex min-h-tap min-w-tap items-center justify-center gap-2 rounded-md text-sm no-underline"

/** Head of the browsing pages: brand, search, order tracking, cart, categories, and the weave. */
export async function SiteHeader() {
  const { shell, search } = await getMessages()
  return (
    <header className="bg-surface">
      <div className="wrap">
        <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 pb-3 min-[900px]:min-h-21 min-[900px]:grid-cols-[auto_1fr_auto_auto] min-[900px]:gap-x-6 min-[900px]:pb-0">
          <div className="flex min-h-15 items-center">
            <Brand words={shell} line={shell.tagline} />
          </div>
          <div className="order-last col-span-2 min-[900px]:order-none min-[900px]:col-span-1">
            <SearchBox words={search} />
          </div>
          <ShopLink href="/tra-cuu" prefetch={false} className={`${action} px-2.5 max-[899px]:hidden`}>
            <PackageGlyph size={24} /> {shell.track}
          </ShopLink>
          <ShopLink href="/gio-hang" prefetch={false} className={`${action} gap-4 min-[900px]:px-2.5`}>
            <BasketGlyph size={26} />
            <span className="max-[899px]:sr-only">{shell.cart}</span>
            <CartBadge label={shell.cart_count} className="top-1 left-6.5 min-[900px]:left-7" />
          </ShopLink>
        </div>
        <SiteNav words={shell} />
      </div>
      <Weave />
    </header>
  )
}
