import { Box } from "@cho-htx/ui/box"
import type { Metadata } from "next"
import { phoneWords } from "@/features/checkout/phone-words"
import { TrackForm } from "@/features/order/track-form"
import { helpLine } from "@/lib/contact"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { order } = await getMessages()
  return { title: order.track_title, description: order.track_description }
}

export default async function TrackPage() {
  const { order, checkout } = await getMessages()
  return (
    <div className="wrap max-w-[880px]">
      <h1 className="pt-6">{order.track_title}</h1>
      <p className="mt-1 mb-4 text-soft">{order.track_text}</p>
      <Box>
        <TrackForm words={order} phoneWords={phoneWords(checkout)} helpPhone={helpLine.shown} />
      </Box>
    </div>
  )
}
