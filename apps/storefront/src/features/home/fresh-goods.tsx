import { listProducts } from "@/lib/api/list-products"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"

/** The eight goods listed last. */
export async function FreshGoods() {
  const { home } = await getMessages()
  const { products } = await listProducts({ sort: "newest", limit: 8 })
  if (products.length === 0) return null
  return (
    <Section title={home.fresh} more={{ label: home.fresh_see, href: "/san-pham" }}>
      <ProductShelf products={products} layout="grid" />
    </Section>
  )
}
