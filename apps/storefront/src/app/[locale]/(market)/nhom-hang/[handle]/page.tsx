import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PAGE_SIZE } from "@/features/catalog/list-state"
import { ProductBrowser } from "@/features/catalog/product-browser"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { getHandles } from "@/lib/api/get-handles"
import { listCategories } from "@/lib/api/list-categories"
import { listProducts } from "@/lib/api/list-products"
import { orPlaceholder } from "@/lib/api/or-placeholder"
import { fill } from "@/lib/i18n/fill"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateStaticParams() {
  const { categories } = await getHandles()
  return orPlaceholder(
    categories.map(({ handle }) => ({ handle })),
    { handle: "_" },
  )
}

async function getCategory(handle: string) {
  return (await listCategories()).find((category) => category.handle === handle) ?? null
}

export async function generateMetadata({ params }: PageProps<"/[locale]/nhom-hang/[handle]">): Promise<Metadata> {
  const { handle } = await params
  const category = await getCategory(handle)
  if (!category) return {}
  const { list } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: `/nhom-hang/${handle}`,
    title: category.name,
    description: fill(list.category_description, { name: category.name }),
  })
}

export default async function CategoryPage({ params }: PageProps<"/[locale]/nhom-hang/[handle]">) {
  const { handle } = await params
  const category = await getCategory(handle)
  if (!category) notFound()
  const { list, card } = await getMessages()
  const initial = await listProducts({ category: handle, limit: PAGE_SIZE })
  return (
    <div className="wrap">
      <Breadcrumb here={category.name} />
      <ProductBrowser
        title={category.name}
        initial={initial}
        fixed={{ category: handle }}
        hidden={["category"]}
        words={{ list, card }}
      />
    </div>
  )
}
