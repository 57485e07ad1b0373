import type { ProductSort } from "@cho-htx/contracts"
import { CaretDownGlyph, SortGlyph } from "@cho-htx/ui/shop-glyphs"
import type { list } from "@/messages/vi/list"
import { chipClass } from "../shell/chip-class"

const order: ProductSort[] = ["relevance", "best_selling", "newest", "price_asc", "price_desc", "stars"]

interface SortSelectProps {
  value: ProductSort
  words: typeof list
  onChange: (sort: ProductSort) => void
}

/** The system's own list of orders, dressed as a chip. */
export function SortSelect({ value, words, onChange }: SortSelectProps) {
  return (
    <span className="relative inline-flex flex-none items-center">
      <SortGlyph size={18} className="pointer-events-none absolute left-3.5" />
      <select
        aria-label={words.sort}
        value={value}
        onChange={(event) => {
          const sort = order.find((one) => one === event.target.value)
          if (sort) onChange(sort)
        }}
        className={`${chipClass()} cursor-pointer appearance-none pr-9! pl-10!`}
      >
        {order.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
      <CaretDownGlyph size={14} className="pointer-events-none absolute right-3.5" />
    </span>
  )
}
