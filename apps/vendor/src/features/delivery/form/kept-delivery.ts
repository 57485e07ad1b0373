import { type DeliveryTable, deliveryTableSchema } from "@cho-htx/contracts"
import "../../goods/form/no-eval"
import { formFields, type TypedFields } from "./delivery-form"

export interface KeptDelivery {
  /** The table the person saw when they began to write. */
  base: DeliveryTable
  /** What they have typed over it. */
  typed: TypedFields
}

/** The member's id ends the name, so that signing out finds and wipes it. */
const nameOf = (memberId: string) => `cho-htx.seller.delivery.${memberId}`

/** What this member typed before and has not saved; null when nothing was, or it cannot be read. */
export function readKept(memberId: string): KeptDelivery | null {
  try {
    const kept: { base?: unknown; typed?: Record<string, unknown> } = JSON.parse(
      localStorage.getItem(nameOf(memberId)) ?? "{}",
    )
    const base = deliveryTableSchema.safeParse(kept.base).data
    const texts = formFields.flatMap((field) => {
      const text = kept.typed?.[field]
      return typeof text === "string" ? [[field, text] as const] : []
    })
    return base && texts.length > 0 ? { base, typed: Object.fromEntries(texts) } : null
  } catch {
    return null
  }
}

/** Keeps what was typed until it is saved; null leaves nothing on the phone. */
export function keepDelivery(memberId: string, kept: KeptDelivery | null): void {
  try {
    if (kept) localStorage.setItem(nameOf(memberId), JSON.stringify(kept))
    else localStorage.removeItem(nameOf(memberId))
  } catch {
    // A full disk: the form still works.
  }
}
