import type { Metadata } from "next"
import { PAGE_SIZE } from "@/features/catalog/list-state"
import { ProductBrowser } from "@/features/catalog/product-browser"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { listProducts } from "@/lib/api/list-products"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { list } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: "/san-pham",
    title: list.title,
    description: list.description,
  })
}

export default async function AllGoodsPage() {
  const { list, card } = await getMessages()
  const initial = await listProducts({ limit: PAGE_SIZE })
  return (
    <div className="wrap">
      <Breadcrumb here={list.title} />
      <ProductBrowser title={list.title} initial={initial} fixed={{}} hidden={[]} words={{ list, card }} />
    </div>
  )
}
