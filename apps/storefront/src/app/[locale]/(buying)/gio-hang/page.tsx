import type { Metadata } from "next"
import { CartIsland } from "@/features/cart/cart-island"
import { helpLine } from "@/lib/contact"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { cart } = await getMessages()
  return { title: cart.title, description: cart.description, robots: { index: false } }
}

export default async function CartPage() {
  const { cart } = await getMessages()
  return (
    <div className="wrap">
      <h1 className="pt-6 pb-4">{cart.title}</h1>
      <CartIsland words={cart} helpPhone={helpLine.shown} />
    </div>
  )
}
