import type { Metadata } from "next"
import { Suspense } from "react"
import { phoneWords } from "@/features/checkout/phone-words"
import { OrderIsland } from "@/features/order/order-island"
import { OrderSkeleton } from "@/features/order/order-skeleton"
import { helpLine } from "@/lib/contact"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"
/** One shell for every code: the order itself is opened in the browser. */
export const generateStaticParams = () => [{ code: "_" }]

export async function generateMetadata(): Promise<Metadata> {
  const { order } = await getMessages()
  return { title: order.page_title, description: order.page_description, robots: { index: false } }
}

export default async function OrderPage() {
  const { order, checkout } = await getMessages()
  return (
    <div className="wrap max-w-[880px]">
      <Suspense fallback={<OrderSkeleton words={order} />}>
        <OrderIsland words={order} phoneWords={phoneWords(checkout)} helpPhone={helpLine.shown} />
      </Suspense>
    </div>
  )
}
