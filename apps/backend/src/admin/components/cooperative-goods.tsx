import type { AdminCooperativeDetail } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { EmptyRow } from "./empty-row"
import { OcopBadge } from "./ocop-badge"
import { Section } from "./section"
import { Thumb } from "./thumb"

/** The newest goods of a cooperative. */
export function CooperativeGoods({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { products, product_count } = cooperative
  return (
    <Section
      title={words("cooperative.goods")}
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {words("unit.goods", { count: product_count })}
        </Text>
      }
    >
      {products.length === 0 ? (
        <EmptyRow title={words("cooperative.goodsEmpty")} />
      ) : (
        <ul className="grid gap-2 px-4 py-4 md:grid-cols-2 md:px-6">
          {products.map((product) => (
            <li key={product.id}>
              <Link
                to={`/products/${product.id}`}
                className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center gap-x-3 rounded-md p-1.5 outline-none"
              >
                <Thumb src={product.thumbnail} />
                <span className="min-w-0 flex-1">
                  <span className="txt-compact-small-plus line-clamp-2">{product.title}</span>
                </span>
                {product.ocop_stars ? <OcopBadge stars={product.ocop_stars} /> : null}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
