import type { laterDeeds } from "../../messages/vi/later-deeds"

export type LaterDeed = keyof typeof laterDeeds.deeds

const deeds: Record<LaterDeed, true> = {
  "lot-new": true,
  "lot-edit": true,
  "lot-step": true,
  "lot-step-remove": true,
  "lot-publish": true,
  "lot-withdraw": true,
  "lot-remove": true,
  "paper-new": true,
  "invite-new": true,
  "invite-cancel": true,
  "member-role": true,
  "member-remove": true,
}

/** Whether a text kept on the phone names a write whose words are loaded after the first page: about lots, OCOP papers and people. */
export const isLaterDeed = (text: string): text is LaterDeed => Object.keys(deeds).includes(text)
