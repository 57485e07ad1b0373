import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a document we have made, to be opened and printed; it holds names and addresses, so nobody keeps it on the way. */
export function sendPdf(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.status(200).end(bytes)
}
