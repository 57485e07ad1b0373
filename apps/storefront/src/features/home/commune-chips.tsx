import { listSellingCommunes } from "@/lib/api/list-selling-communes"
import { noBreak } from "@/lib/format/no-break"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { chipClass } from "../shell/chip-class"
import { Section } from "../shell/section"

/** Communes shown on the home page before "see every place". */
const MOST = 12

/** Places that sell, each with its number of goods. */
export async function CommuneChips() {
  const { home } = await getMessages()
  const communes = await listSellingCommunes()
  const most = [...communes].sort((a, b) => b.product_count - a.product_count).slice(0, MOST)
  if (most.length === 0) return null
  return (
    <Section title={home.communes} text={home.communes_text}>
      <ul className="flex flex-wrap gap-2">
        {most.map(({ slug, name, product_count }) => (
          <li key={slug}>
            <ShopLink href={`/xa/${slug}`} className={chipClass()}>
              {noBreak(name)} <span className="text-soft">{product_count}</span>
            </ShopLink>
          </li>
        ))}
        <li>
          <ShopLink href="/xa" className={chipClass(true)}>
            {home.communes_see}
          </ShopLink>
        </li>
      </ul>
    </Section>
  )
}
