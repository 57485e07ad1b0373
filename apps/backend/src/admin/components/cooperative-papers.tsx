import type { AdminCertificate, AdminCooperativeDetail } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam"
import { CheckCircleSolid, ExclamationCircle, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Section } from "./section"

const SOON_DAYS = 90
const icons = {
  ok: <CheckCircleSolid className="text-ui-tag-green-icon" />,
  warn: <ExclamationCircle className="text-ui-tag-orange-icon" />,
  bad: <XCircleSolid className="text-ui-tag-red-icon" />,
}

function countCertificates(all: readonly AdminCertificate[]) {
  const count = (test: (certificate: AdminCertificate) => boolean) => all.filter(test).length
  const ended = ({ status, days_left }: AdminCertificate) => status === "revoked" || days_left < 0
  return {
    valid: count((one) => one.status === "verified" && one.days_left >= 0),
    soon: count((one) => !ended(one) && one.days_left <= SOON_DAYS),
    expired: count(ended),
    pending: count((one) => one.status === "pending" && one.days_left >= 0),
  }
}

/** What is proven, what runs out, what is missing. */
export function CooperativePapers({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { verified_at, certificates } = cooperative
  const counts = countCertificates(certificates)
  const fact = (name: string, count: number) => words(`cooperative.paperFacts.${name}`, { count })
  const rows = [
    verified_at
      ? (["ok", words("cooperative.paperFacts.verified", { date: formatDate(verified_at) })] as const)
      : (["bad", words("cooperative.paperFacts.notVerified")] as const),
    counts.valid > 0 && (["ok", fact("valid", counts.valid)] as const),
    counts.soon > 0 && (["warn", fact("soon", counts.soon)] as const),
    counts.pending > 0 && (["warn", fact("pending", counts.pending)] as const),
    counts.expired > 0 && (["bad", fact("expired", counts.expired)] as const),
  ].filter((row) => row !== false)
  return (
    <Section title={words("cooperative.papers")}>
      <ul className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
        {rows.map(([kind, sentence]) => (
          <li key={sentence} className="flex gap-x-2">
            <span className="mt-0.5">{icons[kind]}</span>
            <Text size="small">{sentence}</Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
