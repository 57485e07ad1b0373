import type { MailKind } from "@cho-htx/contracts"
import type { MailDraft } from "./outgoing"
import type { MailParcel, MailPurchase, MailStep, ParcelNews, PurchaseNews } from "./purchase"
import type { MailContent } from "./render/content"
import { holdExpired } from "./templates/hold-expired"
import { orderPlaced } from "./templates/order-placed"
import { parcelCanceled } from "./templates/parcel-canceled"
import { parcelConfirmed } from "./templates/parcel-confirmed"
import { parcelDelivered } from "./templates/parcel-delivered"
import { parcelDeliveryFailed } from "./templates/parcel-delivery-failed"
import { parcelLineCanceled } from "./templates/parcel-line-canceled"
import { parcelRefunded } from "./templates/parcel-refunded"
import { parcelReturned } from "./templates/parcel-returned"
import { parcelShipped } from "./templates/parcel-shipped"
import { sellerNewOrder } from "./templates/seller-new-order"
import { sellerOrderCanceled } from "./templates/seller-order-canceled"
import { sellerOrderPaid } from "./templates/seller-order-paid"

type ToBuyer = Readonly<Record<string, readonly [MailKind, (news: ParcelNews) => MailContent]>>

/** Steps a buyer hears of, by the kind of the parcel event. Packing and the remitted cash are the cooperative's business. */
const toBuyer: ToBuyer = {
  confirmed: ["parcel_confirmed", parcelConfirmed],
  shipped: ["parcel_shipped", parcelShipped],
  delivered: ["parcel_delivered", parcelDelivered],
  canceled: ["parcel_canceled", parcelCanceled],
  line_canceled: ["parcel_line_canceled", parcelLineCanceled],
  delivery_failed: ["parcel_delivery_failed", parcelDeliveryFailed],
  returned: ["parcel_returned", parcelReturned],
  refunded: ["parcel_refunded", parcelRefunded],
}

const base = (purchase: MailPurchase) => ({ order_group_id: purchase.id, order_code: purchase.code })

function buyerMail(key: string, kind: MailKind, purchase: MailPurchase, content: MailContent): MailDraft[] {
  if (!purchase.email) return []
  const reader = { to_address: purchase.email, to_name: purchase.contact_name }
  return [{ ...base(purchase), ...reader, dedupe_key: `${key}:buyer`, kind, content }]
}

function sellerMail(
  key: string,
  kind: MailKind,
  purchase: MailPurchase,
  { seller, order_id }: MailParcel,
  content: MailContent,
): MailDraft[] {
  if (!seller.email) return []
  const reader = { to_address: seller.email, to_name: seller.name }
  return [{ ...base(purchase), ...reader, dedupe_key: `${key}:seller:${order_id}`, kind, content }]
}

/** Mails about a new purchase: the buyer's, and one for each cooperative with an address. */
export function mailsOfPlaced(news: PurchaseNews): MailDraft[] {
  const { purchase } = news
  const key = `order-group.placed:${purchase.id}`
  const sellers = purchase.parcels.flatMap((parcel) =>
    sellerMail(key, "seller_new_order", purchase, parcel, sellerNewOrder(purchase, parcel)),
  )
  return [...buyerMail(key, "order_placed", purchase, orderPlaced(news)), ...sellers]
}

/** Mails to the cooperatives that were asked to wait for a transfer: it has come. Who canceled meanwhile has nothing to pack. */
export function mailsOfPaid({ purchase }: PurchaseNews): MailDraft[] {
  const key = `order-group.paid:${purchase.id}`
  return purchase.parcels
    .filter(({ amount, canceled }) => amount > canceled)
    .flatMap((parcel) => sellerMail(key, "seller_order_paid", purchase, parcel, sellerOrderPaid(purchase, parcel)))
}

/** The mail about a purchase whose money did not come in time. */
export function mailsOfHoldExpired(news: PurchaseNews): MailDraft[] {
  const { purchase } = news
  return buyerMail(`order-group.hold_expired:${purchase.id}`, "hold_expired", purchase, holdExpired(news))
}

/** A hold that ran out cancels each parcel too: the buyer reads of it once, in the mail about the hold. */
const toldAlready = ({ payment_state }: MailPurchase, { kind, actor }: MailStep) =>
  kind === "canceled" && actor === "system" && payment_state === "expired"

/** Mails about one step of a parcel; none for steps nobody need hear of. */
export function mailsOfStep(news: ParcelNews): MailDraft[] {
  const { purchase, parcel, step } = news
  const key = `parcel:${step.id}`
  const told = toBuyer[step.kind]
  const buyer = told && !toldAlready(purchase, step) ? buyerMail(key, told[0], purchase, told[1](news)) : []
  const seller =
    step.kind === "canceled" && !step.actor.startsWith("member:")
      ? sellerMail(key, "seller_order_canceled", purchase, parcel, sellerOrderCanceled(purchase, parcel, step))
      : []
  return [...buyer, ...seller]
}
