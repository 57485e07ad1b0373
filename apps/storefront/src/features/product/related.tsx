import type { ProductDetail } from "@cho-htx/contracts"
import { listProducts } from "@/lib/api/list-products"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"

/** Cards on a shelf below a product. */
const SHELF = 4

/** More from the same cooperative, and where it sells little, from the same category. */
export async function Related({ product }: { product: ProductDetail }) {
  const { product: words } = await getMessages()
  const { cooperative, category } = product
  const others = async (query: Parameters<typeof listProducts>[0]) => {
    const { products } = await listProducts({ ...query, limit: SHELF + 1 })
    return products.filter(({ id }) => id !== product.id).slice(0, SHELF)
  }
  const [sameMaker, sameCategory] = await Promise.all([
    others({ cooperative: cooperative.handle }),
    category ? others({ category: category.handle }) : [],
  ])
  const kin = sameCategory.filter(({ id }) => !sameMaker.some((one) => one.id === id))
  return (
    <>
      {sameMaker.length > 1 || (sameMaker.length === 1 && kin.length < 2) ? (
        <Section title={words.same_maker} more={{ label: words.see_all, href: `/htx/${cooperative.handle}` }}>
          <ProductShelf products={sameMaker} layout="rail" />
        </Section>
      ) : null}
      {category && kin.length > 1 ? (
        <Section title={words.same_category} more={{ label: words.see_all, href: `/nhom-hang/${category.handle}` }}>
          <ProductShelf products={kin} layout="rail" />
        </Section>
      ) : null}
    </>
  )
}
