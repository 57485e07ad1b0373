import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

/** Foot of the buying pages: who runs the market and its rules, in one line. */
export async function SlimFooter() {
  const { shell } = await getMessages()
  const link = "inline-block py-1 text-white no-underline hover:underline"
  return (
    <footer className="mt-10 bg-leaf-900 bg-(image:--weave-ghost) py-5 text-[#d8e6dc] text-sm leading-[1.65]">
      <div className="wrap flex flex-wrap gap-x-2">
        <span className="py-1">{shell.foot.slim} ·</span>
        <ShopLink href="/quy-che" className={link}>
          {shell.foot.rules}
        </ShopLink>
        <span className="py-1">·</span>
        <ShopLink href="/chinh-sach/doi-tra" className={link}>
          {shell.foot.returns}
        </ShopLink>
        <span className="py-1">·</span>
        <ShopLink href="/chinh-sach/du-lieu-ca-nhan" className={link}>
          {shell.foot.privacy}
        </ShopLink>
      </div>
    </footer>
  )
}
