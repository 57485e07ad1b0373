import type { lotsWaiting } from "../../../messages/vi/lots-waiting"

export type LotDeed = keyof typeof lotsWaiting.deeds

const deeds: Record<LotDeed, true> = {
  "lot-new": true,
  "lot-edit": true,
  "lot-step": true,
  "lot-step-remove": true,
  "lot-publish": true,
  "lot-withdraw": true,
  "lot-remove": true,
}

/** Whether a text kept on the phone names a write about a lot. */
export const isLotDeed = (text: string): text is LotDeed => Object.keys(deeds).includes(text)
