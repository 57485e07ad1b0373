import type { Metadata } from "next"
import { LotMissing } from "@/features/trace/lot-missing"
import { LotView } from "@/features/trace/lot-view"
import { getLot } from "@/lib/api/get-lot"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"
/** Codes are drawn at their first scan. */
export const generateStaticParams = () => [{ code: "_" }]

export async function generateMetadata(): Promise<Metadata> {
  const { trace } = await getMessages()
  return { title: trace.page_title, description: trace.page_description, robots: { index: false } }
}

/** Where the QR code of a lot leads. A code that nothing has is a slip of the finger: the page says what to do. */
export default async function LotPage({ params }: PageProps<"/[locale]/truy-xuat/[code]">) {
  const lot = await getLot((await params).code)
  return <div className="wrap max-w-[880px] pb-10">{lot ? <LotView lot={lot} /> : <LotMissing />}</div>
}
