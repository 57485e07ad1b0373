import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { canonicalJson } from "../../../lib/canonical-json"

/**
 * SHA-256, hex, of what a request says: its query string with sorted names, and its parsed body; of a file, which nobody has read yet, what its
 * headers tell. Throws RangeError for a body nested too deep.
 */
export function fingerprint({
  body,
  headers,
  ...req
}: Pick<MedusaRequest, "originalUrl" | "body" | "headers">): string {
  const { originalUrl: address } = req
  const query = new URLSearchParams(address.includes("?") ? address.slice(address.indexOf("?")) : "")
  query.sort()
  const type = headers["content-type"] ?? ""
  const isFile = type !== "" && !/json|^multipart\/|^application\/x-www-form-urlencoded/.test(type)
  return createHash("sha256")
    .update(`${query}\n${canonicalJson(body ?? {})}${isFile ? `\n${type} ${headers["content-length"] ?? ""}` : ""}`)
    .digest("hex")
}
