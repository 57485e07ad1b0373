import type { AdminCertificate } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag } from "./tag"

const SOON_DAYS = 90

/** Days left in words; red once expired or revoked, yellow near the end. */
export function CertificateTermTag({ certificate }: { certificate: Pick<AdminCertificate, "status" | "days_left"> }) {
  const { words } = useWords()
  const { status, days_left } = certificate
  if (status === "revoked") return <Tag color="red">{words("certificate.revoked")}</Tag>
  if (days_left < 0) return <Tag color="red">{words("certificate.expired", { count: -days_left })}</Tag>
  if (days_left === 0) return <Tag color="orange">{words("certificate.lastDay")}</Tag>
  return (
    <Tag color={days_left <= SOON_DAYS ? "orange" : "green"}>{words("certificate.left", { count: days_left })}</Tag>
  )
}
