import type { AdminCertificate } from "@cho-htx/contracts"
import { ReasonDialog } from "./reason-dialog"

/** What staff may decide about a certificate as it stands. */
export function CertificateDecisions({ certificate }: { certificate: AdminCertificate }) {
  const { id, status, days_left, decision_number } = certificate
  const path = `/admin/certificates/${id}`
  return (
    <>
      {status === "pending" && days_left >= 0 ? (
        <ReasonDialog action="verify" name={decision_number} path={`${path}/verify`} quiet optional />
      ) : null}
      {status === "revoked" ? null : (
        <ReasonDialog action="revoke" name={decision_number} path={`${path}/revoke`} danger />
      )}
    </>
  )
}
