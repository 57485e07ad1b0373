import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends what somebody uploaded to who may see it: never run, never kept by caches between; a PDF is downloaded, not shown in our origin. */
export function sendFile(res: MedusaResponse, { type, bytes }: { type: string; bytes: Buffer }): void {
  res.setHeader("content-type", type)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, max-age=300")
  if (type === "application/pdf") res.setHeader("content-disposition", 'attachment; filename="giay-ocop.pdf"')
  res.status(200).end(bytes)
}
