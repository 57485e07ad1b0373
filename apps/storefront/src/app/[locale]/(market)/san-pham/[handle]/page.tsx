import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ProductView } from "@/features/product/product-view"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { getHandles } from "@/lib/api/get-handles"
import { getProduct } from "@/lib/api/get-product"
import { orPlaceholder } from "@/lib/api/or-placeholder"
import { getLocale } from "@/lib/i18n/server"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { productJsonLd } from "@/lib/seo/product-json-ld"

// The whole page is made before it is sent, so that an unknown handle answers 404 at its first hit.
export const ensureStatic = "navigation"

/** Products made at build time; the others are made at their first visit. */
const AT_BUILD = 40

export async function generateStaticParams() {
  const { products } = await getHandles()
  const first = products.slice(0, AT_BUILD).map(({ handle }) => ({ handle }))
  return orPlaceholder(first, { handle: "_" })
}

export async function generateMetadata({ params }: PageProps<"/[locale]/san-pham/[handle]">): Promise<Metadata> {
  const product = await getProduct((await params).handle)
  if (!product) return {}
  const [picture] = product.images
  return pageMetadata({
    locale: await getLocale(),
    path: `/san-pham/${product.handle}`,
    title: `${product.title}, ${product.cooperative.short_name}`,
    description: product.description.slice(0, 200),
    ...(picture ? { image: { url: picture.url, width: 1200, height: 1200 } } : {}),
  })
}

export default async function ProductPage({ params }: PageProps<"/[locale]/san-pham/[handle]">) {
  const product = await getProduct((await params).handle)
  if (!product) notFound()
  const { category } = product
  return (
    <div className="wrap">
      <JsonLd data={productJsonLd(product)} />
      <Breadcrumb
        steps={category ? [{ label: category.name, href: `/nhom-hang/${category.handle}` }] : []}
        here={product.title}
      />
      <ProductView product={product} />
    </div>
  )
}
