import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import type { product } from "@/messages/vi/product"
import type { LiveVariant } from "./live-variant"
import { variantLabel } from "./variant-label"

interface VariantChoiceProps {
  variants: LiveVariant[]
  chosen: string
  words: typeof product
  onChoose: (id: string) => void
}

/** Packs side by side, each with its price; radios underneath, so that arrow keys work. */
export function VariantChoice({ variants, chosen, words, onChoose }: VariantChoiceProps) {
  const unit = variants[0]?.pack_unit ?? ""
  const sameUnit = variants.every(({ pack_unit }) => pack_unit === unit)
  return (
    <fieldset>
      <legend className="mb-1.5 font-bold text-[15px] leading-[1.4]">
        {sameUnit && unit ? fill(words.choose, { unit }) : words.choose_any}
      </legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(96px,1fr))] gap-2">
        {variants.map(({ id, title, pack_unit, price, buyable }) => (
          <label
            key={id}
            className="relative grid min-h-15 cursor-pointer place-content-center rounded-md border-[1.5px] border-rice-300 bg-surface px-1 py-2 text-center has-checked:border-leaf-700 has-checked:bg-leaf-50 has-checked:shadow-[0_0_0_.5px_var(--leaf-700)] has-focus-visible:outline-3 has-focus-visible:outline-(--focus) has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="loai"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <b className={`leading-[1.4] ${buyable ? "" : "text-soft line-through"}`}>
              {noBreak(variantLabel(title, pack_unit))}
            </b>
            <span className="text-sm text-soft tabular-nums leading-[1.4]">
              {buyable ? formatDong(price) : words.sold_out}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
