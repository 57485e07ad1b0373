import type { MarketCart } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import { formatDong } from "@cho-htx/vietnam/dong"
import { type FormEvent, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { blockedLines } from "../cart/blocked-lines"
import { CartBlocked } from "../cart/cart-blocked"
import type { CartWords } from "../cart/issue-words"
import { ContactStep } from "./contact-step"
import { DeliveryStep } from "./delivery-step"
import { ErrorSummary } from "./error-summary"
import { type FailureNotice, failureNotice } from "./failure-notice"
import { NoticeBox } from "./notice-box"
import { PaymentStep } from "./payment-step"
import { pricedCart } from "./priced-cart"
import { ReviewBox } from "./review-box"
import { useDeliveryQuote } from "./use-delivery-quote"
import { useDraft } from "./use-draft"
import { usePlaceOrder } from "./use-place-order"
import { useSavedAddress } from "./use-saved-address"
import { type CheckoutWords, type FieldError, validateDraft } from "./validate-draft"

export interface CheckoutFormProps {
  cart: MarketCart
  /** Signature of the cart as the server last answered it: what delivery is priced for. */
  goods: string
  lineErrors: Record<string, string>
  words: CheckoutWords
  cartWords: CartWords
  locale: string
}

/** The whole order on one page. Mounted in the browser only, once the cart is known. */
export function CheckoutForm({ cart, goods, lineErrors, words, cartWords, locale }: CheckoutFormProps) {
  const { draft, change, setCommune } = useDraft()
  const [fieldErrors, setFieldErrors] = useState<FieldError[]>([])
  const [notice, setNotice] = useState<Omit<FailureNotice, "fields"> | null>(null)
  const filledIn = useSavedAddress(draft, change)
  const { placing, send } = usePlaceOrder()
  const communeCode = draft.commune?.code ?? null
  const quote = useDeliveryQuote(cart.id, communeCode, goods)
  const priced = pricedCart(cart, draft.deliveries, quote.offers)
  const blocked = blockedLines(cart, cartWords)

  // A field once complained about is checked again with every key, so that its error goes as soon as it is right.
  const still = new Map(validateDraft(draft, words).map((error) => [error.field, error]))
  const shownErrors = fieldErrors.flatMap((error) => still.get(error.field) ?? (error.sticky ? [error] : []))
  const messages = Object.fromEntries(shownErrors.map((error) => [error.field, error.message]))

  const showErrors = (errors: FieldError[]) => {
    setFieldErrors(errors)
    const [first] = errors
    if (first) requestAnimationFrame(() => document.getElementById(first.field)?.focus())
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (placing) return
    setNotice(null)
    const errors = validateDraft(draft, words)
    showErrors(errors)
    if (errors.length > 0 || !communeCode) return
    const [stopped] = blocked
    if (stopped) {
      document.getElementById(stopped.id)?.focus()
      return
    }
    if (priced.delivery === null) {
      document.getElementById("step-2")?.scrollIntoView({ block: "center" })
      return
    }
    const deliveries = Object.fromEntries(
      priced.parcels.flatMap(({ parcel, choice }) => (choice ? [[parcel.cooperative.id, choice.id] as const] : [])),
    )
    const placement = await send(draft, communeCode, { cart, total: priced.total, deliveries })
    if (placement?.kind === "changed" && blockedLines(placement.cart, cartWords).length === 0) {
      const text = fill(words.changed_text, { total: formatDong(placement.cart.total) })
      setNotice({ tone: "bad", title: words.changed_title, text, points: [] })
    } else if (placement?.kind === "refused" || placement?.kind === "pending") {
      const failed = failureNotice(placement.failure, words)
      if (failed.fields.length > 0) showErrors(failed.fields.map((error) => ({ ...error, sticky: true })))
      else setNotice(failed)
    }
    if (placement && placement.kind !== "placed") window.scrollTo({ top: 0 })
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid items-start gap-4 min-[900px]:grid-cols-[1fr_372px] min-[900px]:gap-8"
    >
      <div className="grid min-w-0 gap-4">
        <ErrorSummary errors={shownErrors} words={words} />
        {notice ? <NoticeBox notice={notice} /> : null}
        <CartBlocked lines={blocked} words={{ ...cartWords, blocked_title: words.blocked_title }} />
        {filledIn ? (
          <Note tone="ok" role="status">
            {words.saved_address}{" "}
            <ShopLink href="/tai-khoan/dia-chi" className="text-leaf-600 underline underline-offset-3">
              {words.manage_addresses}
            </ShopLink>
          </Note>
        ) : null}
        <ContactStep
          draft={draft}
          errors={messages}
          words={words}
          onChange={(part) => {
            change(part)
            setFieldErrors((before) => before.map((error) => ({ ...error, sticky: false })))
          }}
          onCommune={setCommune}
        />
        <DeliveryStep
          parcels={priced.parcels}
          status={quote.status}
          words={words}
          retryLabel={cartWords.retry}
          locale={locale}
          onChoose={(cooperativeId, deliveryId) =>
            change({ deliveries: { ...draft.deliveries, [cooperativeId]: deliveryId } })
          }
          onRetry={quote.retry}
        />
        <PaymentStep priced={priced} words={words} />
      </div>
      <aside className="min-[900px]:sticky min-[900px]:top-4">
        <ReviewBox
          cart={cart}
          priced={priced}
          lineErrors={lineErrors}
          placing={placing}
          words={words}
          cartWords={cartWords}
        />
      </aside>
    </form>
  )
}
