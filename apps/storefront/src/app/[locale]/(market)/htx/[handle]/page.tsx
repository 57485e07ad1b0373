import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CooperativeView } from "@/features/cooperative/cooperative-view"
import { getCooperative } from "@/lib/api/get-cooperative"
import { getHandles } from "@/lib/api/get-handles"
import { orPlaceholder } from "@/lib/api/or-placeholder"
import { getLocale } from "@/lib/i18n/server"
import { cooperativeJsonLd } from "@/lib/seo/cooperative-json-ld"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateStaticParams() {
  const { cooperatives } = await getHandles()
  return orPlaceholder(
    cooperatives.map(({ handle }) => ({ handle })),
    { handle: "_" },
  )
}

export async function generateMetadata({ params }: PageProps<"/[locale]/htx/[handle]">): Promise<Metadata> {
  const cooperative = await getCooperative((await params).handle)
  if (!cooperative) return {}
  const [picture] = cooperative.thumbnails
  return pageMetadata({
    locale: await getLocale(),
    path: `/htx/${cooperative.handle}`,
    title: cooperative.name,
    description: (cooperative.story ?? cooperative.tagline ?? cooperative.name).slice(0, 200),
    ...(picture ? { image: { url: picture, width: 1200, height: 1200 } } : {}),
  })
}

export default async function CooperativePage({ params }: PageProps<"/[locale]/htx/[handle]">) {
  const cooperative = await getCooperative((await params).handle)
  if (!cooperative) notFound()
  return (
    <>
      <JsonLd data={cooperativeJsonLd(cooperative)} />
      <CooperativeView cooperative={cooperative} />
    </>
  )
}
