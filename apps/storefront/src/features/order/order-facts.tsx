import type { OrderGroupView } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { formatDong } from "@cho-htx/vietnam/dong"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import { orderMoney } from "./order-money"
import type { OrderWords } from "./track-failure"

/** Who receives, where, and every sum of the order. */
export function OrderFacts({ order, words }: { order: OrderGroupView; words: OrderWords }) {
  const { contact, address } = order
  const sum = orderMoney(order)
  const paid = sum.paid + sum.given
  return (
    <Box className="print:hidden">
      <div className="grid gap-6 min-[900px]:grid-cols-2 min-[900px]:gap-10">
        <dl className="grid content-start gap-y-1 text-[15px] leading-normal [&_dd]:mb-2 [&_dt]:text-sm [&_dt]:text-soft">
          <dt>{words.receiver}</dt>
          <dd>
            {contact.name} · <span className="whitespace-nowrap">{formatPhone(contact.phone)}</span>
          </dd>
          <dt>{words.address}</dt>
          <dd>
            {address.line}, {noBreak(address.commune_name)}, {noBreak(address.province_name)}
          </dd>
          {order.note ? (
            <>
              <dt>{words.note}</dt>
              <dd>{order.note}</dd>
            </>
          ) : null}
        </dl>
        <dl className="grid grid-cols-[1fr_auto] content-start gap-y-2 text-[15px] leading-normal [&_dd]:whitespace-nowrap [&_dd]:text-right [&_dd]:tabular-nums">
          <dt>{words.goods}</dt>
          <dd>{formatDong(order.goods_total)}</dd>
          <dt>{fill(words.delivery, { n: order.parcels.length })}</dt>
          <dd>{formatDong(order.delivery_total)}</dd>
          {order.discount_total > 0 ? (
            <>
              <dt>{words.discount}</dt>
              <dd>−{formatDong(order.discount_total)}</dd>
            </>
          ) : null}
          <dt className="border-line border-t pt-2 font-bold">{words.total}</dt>
          <dd className="border-line border-t pt-2 font-bold text-lg">{formatDong(order.total)}</dd>
          {sum.canceled > 0 ? (
            <>
              <dt>{words.canceled_total}</dt>
              <dd>−{formatDong(sum.canceled)}</dd>
            </>
          ) : null}
          {paid > 0 ? (
            <>
              <dt>{words.paid_total}</dt>
              <dd>{formatDong(paid)}</dd>
            </>
          ) : null}
          {sum.canceled > 0 || paid > 0 ? (
            <>
              <dt className="font-bold">{words.due_total}</dt>
              <dd className="font-bold" data-testid="order-due">
                {formatDong(sum.due)}
              </dd>
            </>
          ) : null}
          {sum.refunded > 0 ? (
            <>
              <dt>{words.refunded_total}</dt>
              <dd className="text-leaf-700">{formatDong(sum.refunded)}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </Box>
  )
}
