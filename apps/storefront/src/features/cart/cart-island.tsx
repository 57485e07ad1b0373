"use client"

import "./pay-bar.css"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { PhoneGlyph, ShieldGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { formatDong } from "@cho-htx/vietnam/dong"
import { type MouseEvent, useRef } from "react"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { blockedLines } from "./blocked-lines"
import { CartBlocked } from "./cart-blocked"
import { CartSkeleton } from "./cart-skeleton"
import { CartTotals } from "./cart-totals"
import type { CartWords } from "./issue-words"
import { ParcelBox } from "./parcel-box"
import { PromotionCodes } from "./promotion-codes"
import { refreshCart } from "./refresh-cart"
import { useCart } from "./use-cart"

export interface CartIslandProps {
  words: CartWords
  helpPhone: string
  /** Square picture for the empty cart. */
  emptyPicture?: string
}

/** The living part of the cart page. */
export function CartIsland({ words, helpPhone, emptyPicture }: CartIslandProps) {
  const { cart, status, lineErrors } = useCart()
  const summary = useRef<HTMLDivElement>(null)

  if (status === "failed") {
    return (
      <Note tone="bad" role="alert">
        <b>{words.failed_title}</b> {words.failed_text}{" "}
        <Button look="line" className="mt-2 block" onClick={() => void refreshCart()}>
          {words.retry}
        </Button>
      </Note>
    )
  }
  if (status === "ready" && (!cart || cart.parcels.length === 0)) {
    return (
      <EmptyState
        title={words.empty_title}
        picture={emptyPicture}
        action={
          <ShopLink href="/san-pham" className={buttonClass()}>
            {words.empty_action}
          </ShopLink>
        }
      >
        {words.empty_text}
      </EmptyState>
    )
  }
  if (!cart) return <CartSkeleton label={words.loading} />

  const blocked = blockedLines(cart, words)
  const guard = (event: MouseEvent) => {
    if (blocked.length === 0) return
    event.preventDefault()
    summary.current?.focus()
    summary.current?.scrollIntoView({ block: "center" })
  }
  const pay = (className: string) => (
    <ShopLink href="/thanh-toan" onClick={guard} prefetch className={className}>
      {words.checkout}
    </ShopLink>
  )
  const known = cart.delivery_total !== null
  return (
    <>
      <p className="-mt-2 mb-4 text-soft" aria-live="polite">
        {fill(words.summary, { lines: cart.line_count, coops: cart.parcels.length })}
      </p>
      <div className="grid items-start gap-4 min-[900px]:grid-cols-[1fr_372px] min-[900px]:gap-8">
        <div className="grid min-w-0 gap-4">
          {cart.parcels.length > 1 ? (
            <Note>
              <b>{fill(words.parcels_note_title, { n: cart.parcels.length })}</b> {words.parcels_note}
            </Note>
          ) : null}
          <CartBlocked lines={blocked} words={words} ref={summary} />
          {cart.parcels.map((parcel) => (
            <ParcelBox key={parcel.cooperative.id} parcel={parcel} lineErrors={lineErrors} words={words} />
          ))}
        </div>
        <aside className="min-[900px]:sticky min-[900px]:top-4">
          <Box>
            <h2 className="mb-3 font-bold text-xl">{words.total_title}</h2>
            <CartTotals cart={cart} words={words} />
            <PromotionCodes cart={cart} words={words} />
            <p className="mt-1 mb-4 text-sm text-soft">{known ? words.tax_note : words.tax_note_without_delivery}</p>
            <div className="hidden min-[900px]:block">{pay(buttonClass({ size: "big", wide: true }))}</div>
            <ShopLink href="/san-pham" className={`${buttonClass({ look: "line", wide: true })} min-[900px]:hidden`}>
              {words.more_goods}
            </ShopLink>
          </Box>
          <ul className="mt-4 grid gap-2.5 px-2 text-sm leading-normal">
            <li className="flex gap-2.5">
              <ShieldGlyph size={22} className="text-leaf-700" />
              <span>{words.review_promise}</span>
            </li>
            <li className="flex gap-2.5">
              <PhoneGlyph size={22} className="text-leaf-700" />
              <span>
                {words.help} <a href={`tel:${helpPhone.replaceAll(/\s/g, "")}`}>{noWrapPhone(helpPhone)}</a>
              </span>
            </li>
          </ul>
        </aside>
      </div>
      <div
        data-pay-bar=""
        className="fixed inset-x-0 bottom-0 z-10 flex items-center gap-3 bg-surface px-(--gutter) pt-2.5 pb-[calc(12px+env(safe-area-inset-bottom))] shadow-bar min-[900px]:hidden"
      >
        <div>
          <p className="text-soft text-xs">{known ? words.to_pay : words.subtotal}</p>
          <p className="whitespace-nowrap font-bold text-[17px] tabular-nums leading-[1.3]">{formatDong(cart.total)}</p>
        </div>
        {pay(`${buttonClass()} flex-1`)}
      </div>
    </>
  )
}

function noWrapPhone(phone: string) {
  return <span className="whitespace-nowrap">{phone}</span>
}
