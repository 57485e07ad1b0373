import type { FacetValue } from "@cho-htx/contracts"
import { ShopLink } from "@/lib/i18n/shop-link"
import { chipClass } from "../shell/chip-class"

interface CategoryLinksProps {
  title: string
  categories: FacetValue[]
}

/** A way on when a search leads nowhere: the pages of the categories, which need no search. */
export function CategoryLinks({ title, categories }: CategoryLinksProps) {
  if (categories.length === 0) return null
  return (
    <nav aria-label={title} className="mt-6">
      <h2 className="mb-2.5 text-lg leading-[1.4]">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {categories.map(({ value, label }) => (
          <li key={value}>
            <ShopLink href={`/nhom-hang/${value}`} prefetch={false} className={chipClass()}>
              {label}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
