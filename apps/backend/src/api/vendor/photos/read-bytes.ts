import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseField } from "../../../lib/refusal"
import { photoMessages } from "../../../workflows/photo/messages"

/** The raw body of a request, at most `most` bytes of it; throws INVALID_DATA for more, and for another type than application/octet-stream. */
export async function readBytes(req: MedusaRequest, most: number): Promise<Buffer> {
  if (!req.is("application/octet-stream")) throw refuseField("body", photoMessages.chunkType)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req) {
    const bytes = Buffer.from(part)
    size += bytes.length
    // The rest is read and thrown away, so that the sender hears the answer.
    if (size <= most) parts.push(bytes)
    else if (size > 8 * most) break
  }
  if (size > most) throw refuseField("body", photoMessages.chunkTooBig)
  return Buffer.concat(parts)
}
