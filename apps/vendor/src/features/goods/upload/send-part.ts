import type { ErrorBody, VendorPhotoResponse } from "@cho-htx/contracts"
import { languageHeader } from "../../../lib/api/language-header"
import type { RequestAnswer, RequestFailure } from "../../../lib/api/request"

/** Longest wait for one part, milliseconds: 32 kB at 3 kB/s and a slow round trip. */
const TIMEOUT_MS = 60_000

const nothing: RequestFailure = {
  ok: false,
  status: 0,
  code: null,
  message: null,
  details: [],
  retryAfter: null,
}

function read(xhr: XMLHttpRequest): RequestAnswer<VendorPhotoResponse> {
  const good = xhr.status >= 200 && xhr.status < 300
  try {
    const body: VendorPhotoResponse & Partial<ErrorBody> = JSON.parse(xhr.responseText)
    if (good) return { ok: true, data: body }
    const { code = null, message = null, details = [] } = body
    const wait = Number(xhr.getResponseHeader("retry-after"))
    return { ok: false, status: xhr.status, code, message, details, retryAfter: wait > 0 ? wait : null }
  } catch {
    // A proxy's page is no answer of ours.
    return good ? nothing : { ...nothing, status: xhr.status }
  }
}

/** Sends bytes of a photo; by XMLHttpRequest, because fetch does not say how many have left. Never throws: status 0 is no answer. */
export function sendPart(
  path: string,
  bytes: Blob,
  onProgress: (sent: number) => void,
): Promise<RequestAnswer<VendorPhotoResponse>> {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest()
    xhr.open("POST", path)
    xhr.timeout = TIMEOUT_MS
    xhr.setRequestHeader("content-type", "application/octet-stream")
    for (const [name, value] of Object.entries(languageHeader())) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = ({ loaded }) => onProgress(Math.min(loaded, bytes.size))
    xhr.onload = () => resolve(read(xhr))
    xhr.onerror = xhr.ontimeout = xhr.onabort = () => resolve(nothing)
    xhr.send(bytes)
  })
}
