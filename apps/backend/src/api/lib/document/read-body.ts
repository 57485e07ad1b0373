import type { MedusaRequest } from "@medusajs/framework/http"

/** The raw body, at most `most` bytes and one more, by which the caller sees that it was too long. The rest is thrown away as it comes. */
export async function readBody(req: MedusaRequest, most: number): Promise<Buffer> {
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
