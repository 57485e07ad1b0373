import type { AdminParcel } from "@cho-htx/contracts"
import { formatDong, formatPhone } from "@cho-htx/vietnam"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { ParcelStateTag } from "./parcel-state-tag"
import { SumRows } from "./sum-rows"
import { Thumb } from "./thumb"

/** One cooperative's part of a purchase: its order. */
export function GroupParcel({ parcel }: { parcel: AdminParcel }) {
  const { words } = useWords()
  const { cooperative, discount_total, delivery } = parcel
  const discount = { name: words("orderGroup.discount"), amount: -discount_total }
  return (
    <Container className="divide-y p-0" data-testid="parcel">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-4 md:px-6">
        <div className="min-w-0">
          <Heading level="h2">
            {cooperative ? (
              <Link to={`/cooperatives/${cooperative.id}`} className="hover:text-ui-fg-interactive">
                {cooperative.short_name}
              </Link>
            ) : (
              words("orderGroup.noCooperative")
            )}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {cooperative ? `${cooperative.place}, ${formatPhone(cooperative.phone)}` : null}
          </Text>
        </div>
        <div className="flex items-center gap-x-3">
          <ParcelStateTag state={parcel.state} />
          <Link
            to={`/orders/${parcel.order_id}`}
            aria-label={`${words("orderGroup.openOrder")} ${parcel.display_id}`}
            className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {words("orderGroup.parcel", { number: parcel.display_id })}
          </Link>
        </div>
      </div>
      <ul className="divide-y">
        {parcel.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-x-3 px-4 py-3 md:px-6">
            <Thumb src={line.thumbnail} />
            <div className="min-w-0 flex-1">
              {line.product_id ? (
                <Link
                  to={`/products/${line.product_id}`}
                  className="txt-compact-small-plus hover:text-ui-fg-interactive"
                >
                  {line.label}
                </Link>
              ) : (
                <Text size="small" weight="plus">
                  {line.label}
                </Text>
              )}
              <Text size="xsmall" className="text-ui-fg-subtle cho-num">
                {words("orderGroup.quantity", { count: line.quantity, price: formatDong(line.unit_price) })}
              </Text>
            </div>
            <span className="txt-small cho-num">{formatDong(line.total)}</span>
          </li>
        ))}
      </ul>
      <SumRows
        rows={[
          { name: words("orderGroup.goodsTotal"), amount: parcel.goods_total },
          ...(discount_total > 0 ? [discount] : []),
          { name: delivery.label || words("orderGroup.delivery"), amount: delivery.fee },
          { name: words("orderGroup.total"), amount: parcel.total, strong: true },
        ]}
      />
    </Container>
  )
}
