"use client"

import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Note } from "@cho-htx/ui/note"
import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { localePath } from "../../lib/i18n/locale"
import { useLocale } from "../../lib/i18n/locale-context"
import { ShopLink } from "../../lib/i18n/shop-link"
import { cartEngine } from "../cart/cart-engine"
import { CartSkeleton } from "../cart/cart-skeleton"
import type { CartWords } from "../cart/issue-words"
import { refreshCart } from "../cart/refresh-cart"
import { useCart } from "../cart/use-cart"
import { orderMemory } from "../order/order-memory"
import { cartSignature } from "./cart-signature"
import { CheckoutForm } from "./checkout-form"
import { draftStorage } from "./draft-storage"
import type { CheckoutWords } from "./validate-draft"

export interface CheckoutIslandProps {
  words: CheckoutWords
  cartWords: CartWords
  emptyPicture?: string
}

/** The living part of the checkout: waits for the cart, then shows the form. An ordered cart leads to its order. */
export function CheckoutIsland({ words, cartWords, emptyPicture }: CheckoutIslandProps) {
  const { cart, server, status, lineErrors, completedCode } = useCart({ trustMemory: true })
  const router = useRouter()
  const locale = useLocale()
  useEffect(() => {
    if (!completedCode) return
    if (!orderMemory.phoneOf(completedCode)) orderMemory.remember(completedCode, draftStorage.read().phone)
    router.replace(localePath(locale, `/don-hang/${encodeURIComponent(completedCode)}?moi=1`))
    return () => cartEngine.dispatch({ type: "emptied" })
  }, [completedCode, router, locale])

  if (status === "failed") {
    return (
      <Note tone="bad" role="alert">
        <b>{cartWords.failed_title}</b> {cartWords.failed_text}
        <Button look="line" className="mt-2 block" onClick={() => void refreshCart()}>
          {cartWords.retry}
        </Button>
      </Note>
    )
  }
  if (cart && cart.parcels.length > 0) {
    return (
      <CheckoutForm
        cart={cart}
        goods={cartSignature(server ?? cart)}
        lineErrors={lineErrors}
        words={words}
        cartWords={cartWords}
        locale={locale}
      />
    )
  }
  if (status !== "ready" || completedCode) return <CartSkeleton label={words.loading} />
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
