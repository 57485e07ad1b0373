import type { AdminParcel } from "@cho-htx/contracts"
import { formatPhone } from "@cho-htx/vietnam"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { moneyOf } from "../lib/money-of"
import { useWords } from "../lib/use-words"
import { ParcelActions } from "./parcel-actions"
import { ParcelCarrier } from "./parcel-carrier"
import { ParcelHistory } from "./parcel-history"
import { ParcelLines } from "./parcel-lines"
import { ParcelMoney } from "./parcel-money"
import { ParcelReturns } from "./parcel-returns"
import { ParcelStateTag } from "./parcel-state-tag"
import { SumRows } from "./sum-rows"

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
      <ParcelLines parcel={parcel} />
      <SumRows
        rows={[
          { name: words("orderGroup.goodsTotal"), amount: parcel.goods_total },
          ...(discount_total > 0 ? [discount] : []),
          { name: delivery.label || words("orderGroup.delivery"), amount: delivery.fee },
          { name: words("orderGroup.total"), amount: parcel.total, strong: true },
        ]}
      />
      <ParcelCarrier carrier={parcel.carrier} code={parcel.tracking_code} />
      <ParcelMoney money={moneyOf(parcel)} />
      <ParcelReturns parcel={parcel} />
      <ParcelActions parcel={parcel} />
      <ParcelHistory events={parcel.history} />
    </Container>
  )
}
