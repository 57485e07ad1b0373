import type { Metadata } from "next"
import { PlaceFinder } from "@/features/place/place-finder"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { listSellingCommunes } from "@/lib/api/list-selling-communes"
import { fill } from "@/lib/i18n/fill"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { place } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: "/xa",
    title: place.list_title,
    description: place.list_description,
  })
}

export default async function CommunesPage() {
  const { shell, place } = await getMessages()
  const communes = await listSellingCommunes()
  const rows = communes
    .map(({ code, slug, name, former_names, product_count, cooperative_count }) => ({
      code,
      slug,
      name,
      former_names,
      product_count,
      cooperative_count,
    }))
    .sort((a, b) => b.product_count - a.product_count)
  return (
    <div className="wrap">
      <Breadcrumb here={shell.nav.communes} />
      <h1>{place.list_title}</h1>
      <p className="mt-1 mb-5 max-w-[62ch] text-soft">{fill(place.list_text, { count: rows.length })}</p>
      <PlaceFinder places={rows} words={place} />
    </div>
  )
}
