import type { VendorCertificate } from "@cho-htx/contracts"

export type CertificateState = "pending" | "verified" | "soon" | "expired" | "revoked"

/** Days before the last one from which a paper is said to expire soon: a new assessment takes about two months. */
export const SOON_DAYS = 60

/** How a certificate stands today; one that was checked shows its star up to and including its last day. */
export function stateOf({ status, days_left }: Pick<VendorCertificate, "status" | "days_left">): CertificateState {
  if (status !== "verified") return days_left < 0 && status === "pending" ? "expired" : status
  if (days_left < 0) return "expired"
  return days_left <= SOON_DAYS ? "soon" : "verified"
}
