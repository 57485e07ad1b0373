import { parcelEventKinds } from "@cho-htx/contracts"
import { mailsOfHoldExpired, mailsOfPaid, mailsOfPlaced, mailsOfStep } from "./mails-of"
import type { MailDraft } from "./outgoing"
import type { MailParcel, MailPurchase, MailStep } from "./purchase"
import { parcelOf, purchaseOf, stepOf } from "./purchase.fixture"
import { toText } from "./render/to-text"

const shopUrl = "https://cho-htx.example/"
/** Mails about a new purchase. */
export const placed = (purchase = purchaseOf()) => mailsOfPlaced({ purchase, shopUrl })

/** Mails about one step of a parcel; `changes` are the purchase's. */
export const stepped = (step: MailStep, parcel: MailParcel = parcelOf(), changes: Partial<MailPurchase> = {}) =>
  mailsOfStep({ purchase: purchaseOf({ parcels: [parcel], ...changes }), parcel, step, shopUrl })

/** Subject and text of the mail of a kind. */
export const read = (drafts: readonly MailDraft[], kind: string) => {
  const draft = drafts.find((one) => one.kind === kind)
  return draft ? `${draft.content.subject}\n${toText(draft.content)}` : "no such mail"
}

/** Every mail there is about one parcel. */
export const all = (parcel: MailParcel, purchase = purchaseOf({ parcels: [parcel] })) => [
  ...placed(purchase),
  ...mailsOfPaid({ purchase, shopUrl }),
  ...mailsOfHoldExpired({ purchase, shopUrl }),
  ...parcelEventKinds.flatMap((kind) =>
    mailsOfStep({
      purchase,
      parcel,
      step: stepOf(kind, { actor: "user:1", data: { amount: 5_000, lines: [{ line_id: "ordli_1", quantity: 1 }] } }),
      shopUrl,
    }),
  ),
]
