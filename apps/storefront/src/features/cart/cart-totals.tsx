import type { MarketCart } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import type { CartWords } from "./issue-words"

/** Sums of the cart in đồng; delivery stands as "next step" until a commune is known. */
export function CartTotals({ cart, words }: { cart: MarketCart; words: CartWords }) {
  const parcels = cart.parcels.length
  const known = cart.delivery_total !== null
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-2 text-[15px] leading-normal [&_dd]:whitespace-nowrap [&_dd]:text-right [&_dd]:tabular-nums [&_dt]:pr-3">
      <dt>{fill(words.goods, { n: parcels })}</dt>
      <dd>{formatDong(cart.goods_total)}</dd>
      <dt>{fill(words.delivery, { n: parcels })}</dt>
      <dd>
        {cart.delivery_total === null ? (
          <span className="text-soft">{words.delivery_unknown}</span>
        ) : (
          formatDong(cart.delivery_total)
        )}
      </dd>
      {cart.discount_total > 0 ? (
        <>
          <dt>{words.discount}</dt>
          <dd className="font-bold text-leaf-700">−{formatDong(cart.discount_total)}</dd>
        </>
      ) : null}
      {cart.credit_total > 0 ? (
        <>
          <dt>{words.credit}</dt>
          <dd>−{formatDong(cart.credit_total)}</dd>
        </>
      ) : null}
      <dt className="border-line border-t pt-2.5 font-bold text-lg">{known ? words.to_pay : words.subtotal}</dt>
      <dd className="border-line border-t pt-2.5 font-bold text-2xl leading-[1.2]">{formatDong(cart.total)}</dd>
    </dl>
  )
}
