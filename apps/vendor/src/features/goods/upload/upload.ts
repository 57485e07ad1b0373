import type { photoPurposes, photoTypes } from "@cho-htx/contracts"

/** A photo or paper on its way to the market; its bytes lie beside it in store "blobs" until what it belongs to has been sent. */
export interface Upload {
  id: string
  member_id: string
  /** Which draft it belongs to. */
  group: string
  /** Grows with every upload of this phone (milliseconds, made unique). */
  order: number
  purpose: (typeof photoPurposes)[number]
  type: (typeof photoTypes)[number]
  bytes: number
  /** Idempotency-Key of its beginning; a new one when the market has forgotten the upload. */
  key: string
  /** The market's id; null before it has answered. */
  photo_id: string | null
  /** Bytes that have arrived. */
  received: number
  /** Bytes of the next part: fewer after a lost one, more after a quick one. */
  part: number
  status: "waiting" | "ready" | "refused"
  /** Address in the shop, once ready. */
  url: string | null
  /** Why it was turned down. */
  refusal: string | null
  attempts: number
  /** Not sent again before this time (milliseconds). */
  retry_at: number
}
