import { MAX_PHOTO_CHUNK, type VendorPhoto } from "@cho-htx/contracts"
import { waitAfter } from "../../../lib/outbox/after-answer"
import type { Call } from "./next-call"
import type { Upload } from "./upload"

/** What came back; `lost` means that no answer did, whether or not the market has taken the bytes. */
export type CallAnswer =
  | { kind: "photo"; photo: VendorPhoto; took_ms: number }
  /** 409: the market has bytes up to here. */
  | { kind: "offset"; offset: number }
  /** The market no longer knows this upload. */
  | { kind: "gone" }
  | { kind: "lost" }
  | { kind: "later"; wait_ms: number }
  | { kind: "signed-out"; message: string | null }
  | { kind: "refused"; message: string | null }

export const FIRST_PART = 256 * 1024
const LEAST_PART = 32 * 1024
/** A part that arrives faster than this may be larger next time, milliseconds. */
const QUICK_MS = 6_000

/** An upload after an answer. Only bytes the market says it has count as sent; `key` begins anew what it has forgotten. */
export function afterCall(
  upload: Upload,
  call: Call,
  answer: CallAnswer,
  { now, chance, key }: { now: number; chance: number; key: string },
): Upload {
  const going = { ...upload, attempts: 0, retry_at: 0 }
  const attempts = upload.attempts + 1
  switch (answer.kind) {
    case "photo": {
      const { id, status, received, url } = answer.photo
      const ready = status === "ready"
      const quick = call.kind === "part" && answer.took_ms < QUICK_MS
      const part = quick ? Math.min(MAX_PHOTO_CHUNK, upload.part * 2) : upload.part
      return { ...going, photo_id: id, received, part, url: url ?? upload.url, status: ready ? "ready" : "waiting" }
    }
    case "offset":
      return { ...going, received: Math.min(upload.bytes, Math.max(0, answer.offset)) }
    case "gone":
      return { ...going, key, photo_id: null, received: 0, attempts, retry_at: now + waitAfter(attempts, chance) }
    case "lost": {
      const part = call.kind === "part" ? Math.max(LEAST_PART, upload.part / 2) : upload.part
      return { ...upload, part, attempts, retry_at: now + waitAfter(attempts, chance) }
    }
    case "later":
      return { ...upload, attempts, retry_at: now + answer.wait_ms }
    case "signed-out":
      return upload
    case "refused":
      return { ...upload, status: "refused", refusal: answer.message }
  }
}
