import type { ProductListResponse } from "@cho-htx/contracts"
import type { card } from "@/messages/vi/card"
import { ProductCard } from "../card/product-card"

interface ListGridProps {
  products: ProductListResponse["products"]
  words: typeof card
  label: string
  busy: boolean
}

/** Two columns on a phone, three beside the filters; older goods stay visible, dimmed, while newer ones are read. */
export function ListGrid({ products, words, label, busy }: ListGridProps) {
  return (
    <section
      aria-label={label}
      aria-busy={busy}
      className={`grid grid-cols-2 gap-3 transition-opacity min-[900px]:grid-cols-3 min-[900px]:gap-5 ${busy ? "opacity-55" : ""}`}
    >
      {products.map((product, index) => (
        <ProductCard key={product.id} product={product} words={words} heading="h2" eager={index === 0} />
      ))}
    </section>
  )
}
