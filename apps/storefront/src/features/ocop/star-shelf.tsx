import { listProducts } from "@/lib/api/list-products"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"

/** Cards of one shelf. */
const SHELF = 8

/** Goods with this many stars today; nothing when there are none. */
export async function StarShelf({ stars }: { stars: 3 | 4 | 5 }) {
  const { ocop } = await getMessages()
  const { products, count } = await listProducts({ stars: String(stars), limit: SHELF })
  if (products.length === 0) return null
  return (
    <Section
      title={fill(ocop.by_stars, { stars })}
      text={fill(ocop.by_stars_text, { count })}
      more={count > products.length ? { label: ocop.see_all, href: `/san-pham?sao=${stars}` } : undefined}
    >
      <ProductShelf products={products} layout="grid" />
    </Section>
  )
}
