import type { MetadataRoute } from "next"
import { getHandles } from "@/lib/api/get-handles"
import { localePath } from "@/lib/i18n/locale"
import { shopUrl } from "@/lib/seo/shop-url"

/** Search engines read at most 50,000 addresses from one file. */
const MOST = 50_000
const fixed = ["/", "/san-pham", "/ocop", "/htx", "/xa"]

/** Every page for everybody, with its English twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { products, cooperatives, communes, categories } = await getHandles()
  const entries: { path: string; lastModified?: string }[] = [
    ...fixed.map((path) => ({ path })),
    ...categories.map(({ handle }) => ({ path: `/nhom-hang/${handle}` })),
    ...cooperatives.map(({ handle, updated_at }) => ({ path: `/htx/${handle}`, lastModified: updated_at })),
    ...communes.map(({ slug }) => ({ path: `/xa/${slug}` })),
    ...products.map(({ handle, updated_at }) => ({ path: `/san-pham/${handle}`, lastModified: updated_at })),
  ]
  return entries.slice(0, MOST).map(({ path, lastModified }) => ({
    url: `${shopUrl()}${path}`,
    lastModified,
    alternates: { languages: { vi: `${shopUrl()}${path}`, en: `${shopUrl()}${localePath("en", path)}` } },
  }))
}
