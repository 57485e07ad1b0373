import type { Certificate, CertificateListResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** Verified and unexpired certificates, most stars first; at most 60. */
export async function listCertificates(): Promise<Certificate[]> {
  "use cache"
  remember("products")
  const read = getJson<CertificateListResponse>("/store/certificates", { limit: 60 })
  return (await orWhileBuilding(read, null))?.certificates ?? []
}
