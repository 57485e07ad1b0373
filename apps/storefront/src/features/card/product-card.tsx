import type { ProductCard as Card } from "@cho-htx/contracts"
import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { Price } from "@cho-htx/ui/price"
import { formatDong } from "@cho-htx/vietnam/dong"
import { cutPercent } from "@/lib/format/cut-percent"
import { noBreak, noBreakUnits } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { ShopLink } from "@/lib/i18n/shop-link"
import type { card } from "@/messages/vi/card"
import { CardPicture } from "./card-picture"
import { unitPriceWords } from "./unit-price-words"

export interface ProductCardProps {
  product: Card
  words: typeof card
  /** Only for a card at the top of the page. */
  eager?: boolean
  /** Level of the name: h3 under a section, h2 right under the page's title. */
  heading?: "h2" | "h3"
  className?: string
}

/** Picture on its tray, the name, who made it and where, then the price. */
export function ProductCard({ product, words, eager, heading: Heading = "h3", className = "" }: ProductCardProps) {
  const { cooperative, price, original_price: original } = product
  const cut = cutPercent(price, original)
  return (
    <article
      className={`relative flex flex-col overflow-hidden rounded-card border border-line bg-surface shadow-card ${className}`}
    >
      <div className="relative">
        <CardPicture product={product} words={words} eager={eager} />
        {product.stars ? (
          <OcopBadge
            stars={product.stars}
            label={fill(words.stars, { count: product.stars })}
            size="small"
            className="absolute top-1.5 left-1.5 min-[900px]:top-2 min-[900px]:left-2"
          />
        ) : null}
      </div>
      <div className="flex flex-1 flex-col p-2.5 min-[900px]:px-3 min-[900px]:pb-3">
        <Heading className="font-bold text-[15px] leading-[1.42] tracking-normal">
          <ShopLink href={`/san-pham/${product.handle}`} className="line-clamp-3 text-ink no-underline hover:underline">
            {noBreakUnits(product.label)}
          </ShopLink>
        </Heading>
        <p className="mt-1 text-[13px] text-soft leading-[1.45] min-[900px]:truncate">
          <span className="block truncate min-[900px]:inline">
            <span
              aria-hidden="true"
              className="mr-1 inline-block size-[15px] bg-leaf-600 align-[-0.18em] [mask-image:var(--house-line)]"
            />
            {noBreak(cooperative.short_name)}
          </span>
          <span aria-hidden="true" className="max-[899px]:hidden">
            {" · "}
          </span>
          <span className="block truncate min-[900px]:inline">{noBreak(cooperative.commune.name)}</span>
        </p>
        <div className="mt-auto pt-2">
          <Price
            amount={formatDong(price)}
            was={cut && original !== null ? formatDong(original) : null}
            cut={cut}
            words={words}
            from={product.has_price_range ? words.from : null}
          />
          <p className="whitespace-nowrap text-soft text-xs tabular-nums leading-[1.45]">
            {unitPriceWords(product, words)}
          </p>
        </div>
      </div>
    </article>
  )
}
