import { listProducts } from "@/lib/api/list-products"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"

/** Goods with a valid OCOP certificate, most stars first. */
export async function OcopShelf() {
  const { home } = await getMessages()
  const { products } = await listProducts({ stars: "3,4,5", sort: "stars", limit: 8 })
  if (products.length === 0) return null
  return (
    <Section title={home.ocop} text={home.ocop_text} more={{ label: home.ocop_see, href: "/ocop" }}>
      <ProductShelf products={products} layout="rail" />
    </Section>
  )
}
