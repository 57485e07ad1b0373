import { listCategories } from "@/lib/api/list-categories"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { Picture } from "@/lib/image/picture"
import { Section } from "../shell/section"

/** Two rows of four trays on a phone, one row of eight on a desk. */
const MOST = 8

/** What the market offers today: a round tray for each of the fullest categories, in the market's own order. */
export async function CategoryTrays() {
  const { home } = await getMessages()
  const all = await listCategories()
  const fullest = [...all].sort((a, b) => b.product_count - a.product_count).slice(0, MOST)
  const categories = all.filter((category) => category.product_count > 0 && fullest.includes(category))
  if (categories.length === 0) return null
  return (
    <Section title={home.categories}>
      <ul className="grid grid-cols-4 gap-x-2 gap-y-4.5 min-[900px]:grid-cols-8">
        {categories.map(({ handle, name, thumbnail, product_count }) => (
          <li key={handle}>
            <ShopLink
              href={`/nhom-hang/${handle}`}
              className="group block text-center text-[13px] leading-[1.4] no-underline min-[900px]:text-[15px]"
            >
              {thumbnail ? (
                <Picture
                  url={thumbnail}
                  alt=""
                  sizes="(min-width: 900px) 132px, 76px"
                  className="tray mx-auto mb-1 h-auto w-19 min-[900px]:mb-2 min-[900px]:w-33"
                />
              ) : (
                <span className="mx-auto mb-1 block size-19 rounded-full bg-rice-100 min-[900px]:mb-2 min-[900px]:size-33" />
              )}
              <b className="block group-hover:underline">{name}</b>
              <span className="text-soft text-xs min-[900px]:text-[13px]">
                {fill(home.goods_count, { count: product_count })}
              </span>
            </ShopLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
