import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { canonicalJson } from "./canonical-json"

/** SHA-256, hex, of what a request says: its query string with sorted names, and its parsed body. Throws RangeError for a body nested too deep. */
export function fingerprint(req: Pick<MedusaRequest, "originalUrl" | "body">): string {
  const { originalUrl: address } = req
  const query = new URLSearchParams(address.includes("?") ? address.slice(address.indexOf("?")) : "")
  query.sort()
  return createHash("sha256")
    .update(`${query}\n${canonicalJson(req.body ?? {})}`)
    .digest("hex")
}
