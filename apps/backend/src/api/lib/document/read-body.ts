import type { MedusaRequest } from "@medusajs/framework/http"
import { MarketError } from "../../../workflows/checkout/market-error"
import { edgeMessages } from "../messages"

/** Bytes of files that one process keeps in memory for requests under way. */
const MOST_HELD = 96 * 1024 * 1024
/** Until some of them have been answered. */
const RETRY_SECONDS = 30

let held = 0

/**
 * The raw body, at most `most` bytes and one more, by which the caller sees that it was too long. The rest is thrown away as it comes. Its place
 * in memory is kept until the request is answered. Throws MarketError 429 when files of other requests fill it.
 */
export async function readBody(req: MedusaRequest, most: number): Promise<Buffer> {
  const told = Number(req.headers["content-length"])
  const place = Number.isFinite(told) ? Math.min(told, most) : most
  if (held + place > MOST_HELD)
    throw new MarketError(429, "too_many_requests", edgeMessages.tooManyFiles, [], RETRY_SECONDS)
  held += place
  req.res?.once("close", () => {
    held -= place
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    if (size <= most) chunks.push(bytes)
    size += bytes.length
    // Who sends far too much is not listened to until the end.
    if (size > most * 4) break
  }
  return Buffer.concat(chunks).subarray(0, most + 1)
}
