import type { ProductCard } from "@cho-htx/contracts"
import { getMessages } from "@/lib/i18n/server"
import { CardRow } from "./card-row"

interface ProductShelfProps {
  products: ProductCard[]
  /** `rail` scrolls sideways on a phone; `grid` is two columns there. */
  layout: "rail" | "grid"
}

/** Four cards in a row on a desk; on a phone a rail or two columns. */
export async function ProductShelf({ products, layout }: ProductShelfProps) {
  const { card } = await getMessages()
  return <CardRow products={products} words={card} layout={layout} />
}
