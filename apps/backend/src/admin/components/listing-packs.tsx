import type { ProductContent } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Section } from "./section"

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 })

/** What is sold at which price, and what is left of it. */
export function ListingPacks({ content }: { content: ProductContent }) {
  const { words } = useWords()
  return (
    <Section title={words("listing.packs")}>
      <ul className="divide-y">
        {content.variants.map(({ id, title, net, shipping_weight_g, price, sku, available }) => (
          <li key={id ?? title} className="flex items-start justify-between gap-3 px-4 py-3 md:px-6">
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {title}
                {id === null ? `, ${words("listing.newPack")}` : ""}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {words("listing.pack", {
                  net: net ? `${number.format(net.amount)} ${net.unit}` : "–",
                  weight: shipping_weight_g === null ? "–" : `${number.format(shipping_weight_g)} g`,
                })}
                {sku ? `, ${sku}` : ""}
              </Text>
            </div>
            <div className="flex-none text-right">
              <Text size="small" weight="plus" className="cho-num">
                {price === null ? words("listing.noPrice") : formatDong(price)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle cho-num">
                {words("listing.stock", { count: number.format(available) })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
