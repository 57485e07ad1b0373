import type { AdminCertificate } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { ReasonDialog } from "./reason-dialog"

/** What staff may decide about a certificate as it stands. */
export function CertificateDecisions({ certificate }: { certificate: AdminCertificate }) {
  const { words } = useWords()
  const { id, status, days_left, decision_number, stars } = certificate
  const path = `/admin/certificates/${id}`
  return (
    <>
      {status === "pending" && days_left >= 0 ? (
        <ReasonDialog
          action="verify"
          name={words("certificate.named", { number: decision_number, stars })}
          path={`${path}/verify`}
          quiet
          optional
        />
      ) : null}
      {status === "revoked" ? null : (
        // What was never confirmed shows no star that could vanish.
        <ReasonDialog
          action={status === "pending" ? "decline" : "revoke"}
          name={decision_number}
          path={`${path}/revoke`}
          danger
        />
      )}
    </>
  )
}
