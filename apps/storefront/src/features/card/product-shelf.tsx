import type { ProductCard as Card } from "@cho-htx/contracts"
import { getMessages } from "@/lib/i18n/server"
import { ProductCard } from "./product-card"

interface ProductShelfProps {
  products: Card[]
  /** `rail` scrolls sideways on a phone; `grid` is two columns there. */
  layout: "rail" | "grid"
}

/** Four cards in a row on a desk; on a phone a rail or two columns. */
export async function ProductShelf({ products, layout }: ProductShelfProps) {
  const { card } = await getMessages()
  const phone = layout === "rail" ? "max-[899px]:scroll-row" : "grid-cols-2"
  return (
    <div className={`grid gap-3 ${phone} min-[900px]:grid-cols-4 min-[900px]:gap-5`}>
      {products.map((product) => (
        <ProductCard
          key={product.id}
          product={product}
          words={card}
          className={layout === "rail" ? "max-[899px]:w-43" : ""}
        />
      ))}
    </div>
  )
}
