import { ArrowLeftGlyph } from "@cho-htx/ui/glyphs"
import type { Metadata } from "next"
import { CheckoutIsland } from "@/features/checkout/checkout-island"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { checkout } = await getMessages()
  return { title: checkout.title, description: checkout.description, robots: { index: false } }
}

export default async function CheckoutPage() {
  const { cart, checkout } = await getMessages()
  return (
    <div className="wrap">
      <ShopLink href="/gio-hang" className="my-2 inline-flex min-h-11 items-center gap-1.5 text-sm text-soft">
        <ArrowLeftGlyph size={16} />
        {checkout.back}
      </ShopLink>
      <h1 className="mb-4">{checkout.title}</h1>
      <CheckoutIsland words={checkout} cartWords={cart} />
    </div>
  )
}
