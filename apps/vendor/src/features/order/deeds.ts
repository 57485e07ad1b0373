import type { vi } from "../../messages/vi"

export type Deed = keyof typeof vi.order.deeds

const deeds: Record<Deed, true> = {
  confirm: true,
  pack: true,
  "hand-over": true,
  cancel: true,
  deliver: true,
  fail: true,
  "return-to-stock": true,
  remit: true,
  "cancel-lines": true,
  stock: true,
  lots: true,
  price: true,
}

/** Whether a text kept on the phone names a deed of this version of the app. */
export const isDeed = (text: string): text is Deed => Object.keys(deeds).includes(text)
