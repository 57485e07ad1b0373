import type { AdminCertificate } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { CertificateDecisions } from "./certificate-decisions"
import { CertificatePages } from "./certificate-pages"
import { CertificateStateTags } from "./certificate-state-tags"
import { OcopBadge } from "./ocop-badge"

interface CertificateRowsProps {
  certificates: readonly AdminCertificate[]
  /** Shows the cooperative and the buttons of the certificate list. */
  decide?: boolean
}

/** Certificates with decision, term and state; the badge stands only where the star still holds. */
export function CertificateRows({ certificates, decide = false }: CertificateRowsProps) {
  const { words } = useWords()
  return (
    <ul className="divide-y">
      {certificates.map((certificate) => (
        <li key={certificate.id} className="flex flex-wrap items-start justify-between gap-2 px-4 py-3 md:px-6">
          <div className="min-w-0 flex-1 basis-56">
            {certificate.product ? (
              <Link
                to={`/products/${certificate.product.id}`}
                className="txt-compact-small-plus hover:text-ui-fg-interactive"
              >
                {certificate.product.title}
              </Link>
            ) : null}
            {decide && certificate.cooperative ? (
              <Text size="small">
                <Link to={`/cooperatives/${certificate.cooperative.id}`} className="hover:text-ui-fg-interactive">
                  {certificate.cooperative.short_name}
                </Link>
              </Text>
            ) : null}
            <Text size="small" className="text-ui-fg-subtle">
              {words("certificate.decision", {
                number: certificate.decision_number,
                issuer: certificate.issuer,
                date: formatDate(certificate.decision_date),
              })}
            </Text>
            <Text size="small" weight="plus">
              {words("certificate.claims", {
                stars: certificate.stars,
                group: words(`certificate.groups.${certificate.group}`),
              })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {words("certificate.until", { date: formatDate(certificate.expires_on) })}
              {certificate.points === null ? "" : `, ${words("certificate.points", { count: certificate.points })}`}
            </Text>
            {certificate.status_reason ? <Text size="small">{certificate.status_reason}</Text> : null}
            {decide ? <CertificatePages certificate={certificate} /> : null}
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {holds(certificate) ? <OcopBadge stars={certificate.stars} /> : null}
            <CertificateStateTags certificate={certificate} />
            {decide ? <CertificateDecisions certificate={certificate} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

const holds = ({ status, days_left, stars }: AdminCertificate) => status === "verified" && days_left >= 0 && stars >= 3
