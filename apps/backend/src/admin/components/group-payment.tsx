import type { AdminOrderGroupDetail } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { PaymentWait } from "./payment-wait"
import { Section } from "./section"
import { SumRows } from "./sum-rows"

/** The one payment, its shares, and whether all of it agrees. */
export function GroupPayment({ group }: { group: AdminOrderGroupDetail }) {
  const { words } = useWords()
  const { payment, parcels, balanced } = group
  const sums = [
    { name: words("orderGroup.goodsTotal"), amount: group.goods_total },
    ...(group.discount_total > 0 ? [{ name: words("orderGroup.discount"), amount: -group.discount_total }] : []),
    { name: words("orderGroup.delivery"), amount: group.delivery_total },
    { name: words("orderGroup.total"), amount: group.total, strong: true },
  ]
  const canceled = payment.canceled
  const money = [
    ...(canceled > 0 ? [{ name: words("parcel.money.canceled"), amount: -canceled }] : []),
    { name: words("orderGroup.captured"), amount: payment.captured },
    ...(payment.refunded > 0 ? [{ name: words("orderGroup.refunded"), amount: payment.refunded }] : []),
    { name: words("orderGroup.due"), amount: payment.due, strong: true },
  ]
  return (
    <Section title={words("orderGroup.payment")} subtitle={words(`orderGroup.modes.${payment.mode}`)}>
      <PaymentWait payment={payment} />
      <SumRows rows={sums} />
      <ul className="txt-small flex flex-col gap-y-2 px-4 py-3 md:px-6">
        {parcels.map(({ order_id, cooperative, allocation }) => (
          <li key={order_id} className="flex justify-between gap-x-4">
            <span className="text-ui-fg-subtle min-w-0 truncate">
              {cooperative?.short_name ?? words("orderGroup.noCooperative")}
            </span>
            <span className="cho-num">{allocation ? formatDong(allocation.amount) : words("list.none")}</span>
          </li>
        ))}
      </ul>
      <div data-testid="payment">
        <SumRows rows={money} />
      </div>
      <div className="flex gap-x-2 px-4 py-3 md:px-6" role={balanced ? undefined : "alert"}>
        <span className="mt-0.5">
          {balanced ? (
            <CheckCircleSolid className="text-ui-tag-green-icon" />
          ) : (
            <XCircleSolid className="text-ui-tag-red-icon" />
          )}
        </span>
        <Text size="small">{words(balanced ? "orderGroup.balanced" : "orderGroup.unbalanced")}</Text>
      </div>
    </Section>
  )
}
