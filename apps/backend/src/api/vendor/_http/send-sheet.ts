import { pipeline, type Readable } from "node:stream"
import type { MedusaResponse } from "@medusajs/framework/http"

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Sends a spreadsheet to be saved, as it is made; it holds names and money, so nobody keeps it on the way. */
export function sendSheet(res: MedusaResponse, name: string, file: Buffer | Readable): void {
  res.setHeader("content-type", TYPE)
  res.setHeader("content-disposition", `attachment; filename="${name}.xlsx"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "no-store")
  res.status(200)
  if (Buffer.isBuffer(file)) res.end(file)
  // Who goes away, or a lost database, ends both ends; a file that is cut short does not open, so nobody takes it for whole.
  else pipeline(file, res, () => undefined)
}
