import type { VendorPhotoResponse } from "@cho-htx/contracts"
import { type RequestAnswer, request } from "../../../lib/api/request"
import { waitAfter } from "../../../lib/outbox/after-answer"
import type { CallAnswer } from "./after-call"
import type { Call } from "./next-call"
import { sendPart } from "./send-part"
import type { Upload } from "./upload"

/** What an HTTP answer means for an upload. */
export function readCallAnswer(
  answer: RequestAnswer<VendorPhotoResponse>,
  call: Call,
  { attempts, took_ms }: { attempts: number; took_ms: number },
): CallAnswer {
  if (answer.ok) return { kind: "photo", photo: answer.data.photo, took_ms }
  const { status, code, message, details, retryAfter } = answer
  if (status === 0) return { kind: "lost" }
  if (status === 401) return { kind: "signed-out", message }
  if (status === 404 && call.kind !== "begin") return { kind: "gone" }
  const offset = details.find(({ path }) => path === "offset")
  if (status === 409 && offset) return { kind: "offset", offset: Number(offset.message) }
  const busy = status >= 500 || status === 408 || status === 425 || status === 429 || code === "still_running"
  if (busy) return { kind: "later", wait_ms: Math.max((retryAfter ?? 0) * 1_000, waitAfter(attempts + 1, 0.5)) }
  return { kind: "refused", message }
}

/** Asks the market for one thing. Never throws. `onProgress` hears how many bytes of the part have left. */
export async function sendCall(
  upload: Upload,
  call: Call,
  bytes: Blob,
  onProgress: (sent: number) => void,
): Promise<CallAnswer> {
  const begun = Date.now()
  const path = `/vendor/photos/${encodeURIComponent(upload.photo_id ?? "")}`
  const ask = (): Promise<RequestAnswer<VendorPhotoResponse>> => {
    if (call.kind === "begin") {
      const body = { bytes: upload.bytes, type: upload.type, purpose: upload.purpose }
      return request("/vendor/photos", { method: "POST", body, key: upload.key })
    }
    if (call.kind === "finish") return request(`${path}/finish`, { method: "POST", body: {} })
    return sendPart(`${path}/chunk?offset=${call.from}`, bytes.slice(call.from, call.to), onProgress)
  }
  const answer = await ask()
  return readCallAnswer(answer, call, { attempts: upload.attempts, took_ms: Date.now() - begun })
}
