import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PlaceView } from "@/features/place/place-view"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { getCommune } from "@/lib/api/get-commune"
import { getHandles } from "@/lib/api/get-handles"
import { orPlaceholder } from "@/lib/api/or-placeholder"
import { fill } from "@/lib/i18n/fill"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateStaticParams() {
  const { communes } = await getHandles()
  return orPlaceholder(
    communes.map(({ slug }) => ({ slug })),
    { slug: "_" },
  )
}

export async function generateMetadata({ params }: PageProps<"/[locale]/xa/[slug]">): Promise<Metadata> {
  const commune = await getCommune((await params).slug)
  if (!commune) return {}
  const { place } = await getMessages()
  const { name, province_name: province, slug } = commune
  return pageMetadata({
    locale: await getLocale(),
    path: `/xa/${slug}`,
    title: fill(place.page_title, { name }),
    description: fill(place.page_description, { name, province }),
  })
}

export default async function CommunePage({ params }: PageProps<"/[locale]/xa/[slug]">) {
  const commune = await getCommune((await params).slug)
  if (!commune) notFound()
  const { shell } = await getMessages()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: shell.nav.communes, href: "/xa" }]} here={commune.name} />
      <PlaceView commune={commune} />
    </div>
  )
}
