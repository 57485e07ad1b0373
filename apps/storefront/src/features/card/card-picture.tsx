import type { ProductCard } from "@cho-htx/contracts"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { fill } from "@/lib/i18n/fill"
import { ShopLink } from "@/lib/i18n/shop-link"
import { Picture } from "@/lib/image/picture"
import type { card } from "@/messages/vi/card"
import { AddButton } from "./add-button"
import { discClass } from "./disc-class"

/** Drawn width of a card's picture: half a phone, a quarter of the desk's column. */
const SIZES = "(min-width: 1248px) 285px, (min-width: 900px) 23vw, 46vw"

interface CardPictureProps {
  product: ProductCard
  words: typeof card
  eager?: boolean
}

/** The card's square picture; grey with a word when sold out, otherwise with the + on it. */
export function CardPicture({ product, words, eager }: CardPictureProps) {
  const path = `/san-pham/${product.handle}`
  const sold = !product.in_stock
  return (
    <>
      <ShopLink href={path} tabIndex={-1} aria-hidden="true" className="block aspect-square bg-rice-100">
        {product.thumbnail ? (
          <Picture
            url={product.thumbnail}
            alt=""
            sizes={SIZES}
            eager={eager}
            className={`aspect-square w-full object-cover ${sold ? "opacity-60 grayscale-85" : ""}`}
          />
        ) : null}
      </ShopLink>
      {sold ? (
        <span className="absolute bottom-4 left-2 rounded-sm bg-ink px-2.5 py-0.5 font-bold text-[13px] text-white leading-[1.6]">
          {words.sold_out}
        </span>
      ) : null}
      {sold ? null : product.variant_id ? (
        <AddButton variantId={product.variant_id} label={product.label} words={words} />
      ) : (
        <ShopLink href={path} aria-label={fill(words.choose, { label: product.label })} className={discClass}>
          <PlusGlyph size={20} className="relative" />
        </ShopLink>
      )}
    </>
  )
}
