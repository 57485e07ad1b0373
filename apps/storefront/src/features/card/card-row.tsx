"use client"

import type { ProductCard as Card } from "@cho-htx/contracts"
import type { card } from "@/messages/vi/card"
import { ProductCard } from "./product-card"

interface CardRowProps {
  products: Card[]
  words: typeof card
  /** `rail` scrolls sideways on a phone; `grid` is two columns there. */
  layout: "rail" | "grid"
}

/** The cards of a shelf. A client component so that the page carries their data once instead of their markup twice. */
export function CardRow({ products, words, layout }: CardRowProps) {
  const phone = layout === "rail" ? "max-[899px]:scroll-row" : "grid-cols-2"
  return (
    <div className={`grid gap-3 ${phone} min-[900px]:grid-cols-4 min-[900px]:gap-5`}>
      {products.map((product) => (
        <ProductCard
          key={product.id}
          product={product}
          words={words}
          className={layout === "rail" ? "max-[899px]:w-43" : ""}
        />
      ))}
    </div>
  )
}
