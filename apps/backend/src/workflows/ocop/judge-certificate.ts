import type { CertificateStatus } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam"
import { Refusal, refuseField } from "../../lib/refusal"
import { ocopMessages } from "./messages"

export type CertificateDecision = "verify" | "revoke"

interface Judged {
  status: CertificateStatus
  expires_on: string
}

const MIN_REASON = 5

/**
 * Status after a decision taken on `today` (`YYYY-MM-DD`, Vietnam). Only a pending certificate that has not lapsed can be
 * verified; a pending or verified one can be revoked, with a reason. Throws NOT_ALLOWED or INVALID_DATA otherwise.
 */
export function judgeCertificate(
  decision: CertificateDecision,
  { status, expires_on }: Judged,
  reason: string | null | undefined,
  today: string,
): CertificateStatus {
  if (decision === "verify") {
    if (status !== "pending") throw new Refusal("not_allowed", ocopMessages.notPending)
    if (expires_on < today) throw new Refusal("not_allowed", ocopMessages.expired(formatDate(expires_on)))
    return "verified"
  }
  if (status === "revoked") throw new Refusal("not_allowed", ocopMessages.alreadyRevoked)
  if ((reason?.trim().length ?? 0) < MIN_REASON) throw refuseField("reason", ocopMessages.reasonNeeded)
  return "revoked"
}
