import type { ProductDetail } from "@cho-htx/contracts"
import { listKinProducts } from "@/lib/api/list-kin-products"
import { listMakerProducts } from "@/lib/api/list-maker-products"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"

/** Cards on a shelf below a product. */
const SHELF = 4

/** More from the same cooperative, and where it sells little, from the same category. */
export async function Related({ product }: { product: ProductDetail }) {
  const { product: words } = await getMessages()
  const { cooperative, category } = product
  const [maker, kind] = await Promise.all([
    listMakerProducts(cooperative.handle, SHELF + 1),
    category ? listKinProducts(category.handle, SHELF + 1) : null,
  ])
  const others = (list: typeof maker | null) =>
    (list?.products ?? []).filter(({ id }) => id !== product.id).slice(0, SHELF)
  const sameMaker = others(maker)
  const sameCategory = others(kind)
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
