import type { MarketCart } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import type { CartWords } from "../cart/issue-words"
import { PromotionCodes } from "../cart/promotion-codes"
import type { PricedCart } from "./priced-cart"
import { ReviewLine } from "./review-line"
import type { CheckoutWords } from "./validate-draft"

export interface ReviewBoxProps {
  cart: MarketCart
  priced: PricedCart
  lineErrors: Record<string, string>
  placing: boolean
  words: CheckoutWords
  cartWords: CartWords
}

const soft = "text-leaf-600 underline underline-offset-3"

/** Every line and every sum before the order, and the one button, which carries the total. */
export function ReviewBox({ cart, priced, lineErrors, placing, words, cartWords }: ReviewBoxProps) {
  const lines = cart.parcels.flatMap((parcel) => parcel.lines)
  return (
    <Box aria-labelledby="review">
      <h2 id="review" className="font-bold text-xl">
        {words.review}
      </h2>
      <ul className="my-3.5 grid gap-2.5">
        {lines.map((line) => (
          <ReviewLine key={line.id} line={line} error={lineErrors[line.id]} words={words} cartWords={cartWords} />
        ))}
      </ul>
      <hr className="my-3.5 border-line" />
      <dl className="grid grid-cols-[1fr_auto] gap-y-2 text-[15px] leading-normal [&_dd]:whitespace-nowrap [&_dd]:text-right [&_dd]:tabular-nums [&_dt]:pr-3">
        <dt>{words.goods}</dt>
        <dd>{formatDong(cart.goods_total)}</dd>
        <dt>{fill(words.delivery, { n: cart.parcels.length })}</dt>
        <dd>
          {priced.delivery === null ? (
            <span className="text-soft">{words.delivery_later}</span>
          ) : (
            formatDong(priced.delivery)
          )}
        </dd>
        {cart.discount_total > 0 ? (
          <>
            <dt>{words.discount}</dt>
            <dd>−{formatDong(cart.discount_total)}</dd>
          </>
        ) : null}
        {cart.credit_total > 0 ? (
          <>
            <dt>{words.credit}</dt>
            <dd>−{formatDong(cart.credit_total)}</dd>
          </>
        ) : null}
        <dt className="border-line border-t pt-2.5 font-bold text-lg">{words.to_pay}</dt>
        <dd className="border-line border-t pt-2.5 font-bold text-2xl leading-[1.2]">{formatDong(priced.total)}</dd>
      </dl>
      <PromotionCodes cart={cart} words={cartWords} />
      <Button type="submit" size="big" wide className="mt-4" busy={placing} busyLabel={words.placing}>
        {fill(words.place, { total: formatDong(priced.total) })}
      </Button>
      <p className="mt-3 text-sm text-soft leading-normal">
        {fill(words.terms_before, { n: cart.parcels.length })}{" "}
        <ShopLink href="/dieu-kien-giao-dich" className={soft}>
          {words.terms_link}
        </ShopLink>{" "}
        {words.terms_and}{" "}
        <ShopLink href="/chinh-sach/du-lieu-ca-nhan" className={soft}>
          {words.privacy_link}
        </ShopLink>
        . {words.contract_hint}
      </p>
    </Box>
  )
}
