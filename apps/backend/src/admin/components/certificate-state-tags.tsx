import type { AdminCertificate } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { CertificateTermTag } from "./certificate-term-tag"
import { Tag } from "./tag"

/** Term, and "waiting" while nobody has checked it. */
export function CertificateStateTags({ certificate }: { certificate: AdminCertificate }) {
  const { words } = useWords()
  return (
    <>
      {certificate.status === "pending" ? <Tag color="orange">{words("certificate.statuses.pending")}</Tag> : null}
      <CertificateTermTag certificate={certificate} />
    </>
  )
}
