import type { VendorCertificate } from "@cho-htx/contracts"
import { FileTextGlyph } from "@cho-htx/ui/goods-glyphs"
import { Note } from "@cho-htx/ui/note"
import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import type { CertificateWords } from "../../messages/vi/certificate"
import { stateOf } from "./state-of"

const tones = { pending: "warn", verified: "ok", soon: "warn", expired: "bad", revoked: "bad" } as const

export interface CertificateCardProps {
  certificate: VendorCertificate
  words: CertificateWords
  /** False where the page is the product's own. */
  named: boolean
}

/** One certificate: stars, state, decision, last day, pages, and what the alliance said. */
export function CertificateCard({ certificate, words, named }: CertificateCardProps) {
  const { id, stars, points, decision_number, decision_date, issuer, expires_on, days_left, product, files } =
    certificate
  const state = stateOf(certificate)
  const shows = state === "verified" || state === "soon"
  const until = days_left < 0 ? words.until_over : state === "soon" ? words.until_left : words.until
  const detail = state === "soon" ? words.soon_detail : state === "expired" ? words.expired_detail : null
  return (
    <li className="grid gap-2 px-3.5 py-4 leading-[1.45]">
      <p className="flex flex-wrap items-center gap-2">
        {shows ? <OcopBadge stars={stars} label={fill(words.stars, { n: stars })} /> : null}
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </p>
      {named && product ? (
        <Link
          to="/hang/$productId"
          params={{ productId: product.id }}
          className="text-link inline-flex min-h-11 items-center justify-self-start break-words font-bold"
        >
          {product.title}
        </Link>
      ) : null}
      <div className="text-[15px] text-soft">
        <p className="text-ink">
          {fill(words.stars, { n: stars })}
          {points === null ? "" : ` · ${fill(words.points, { n: points })}`}
        </p>
        <p>{fill(words.decision, { number: decision_number, date: formatDate(decision_date) })}</p>
        <p>{fill(words.issuer, { issuer })}</p>
        <p className={state === "soon" || state === "expired" ? "font-bold text-nghe-700" : ""}>
          {fill(until, { date: formatDate(expires_on), n: days_left })}
        </p>
        {detail ? <p>{detail}</p> : null}
      </div>
      {state === "revoked" && certificate.status_reason ? (
        <Note tone="warn">
          <b>{words.said}:</b> {certificate.status_reason}
        </Note>
      ) : null}
      {files.length > 0 ? (
        <p className="flex flex-wrap gap-x-5">
          {files.map((file, index) => (
            <a
              key={file.id}
              href={`/vendor/certificates/${encodeURIComponent(id)}/files/${encodeURIComponent(file.id)}`}
              target="_blank"
              rel="noreferrer"
              aria-label={fill(words.file_of, { n: index + 1, number: decision_number })}
              className="text-link inline-flex min-h-11 items-center gap-1.5"
            >
              <FileTextGlyph size={20} />
              {fill(words.file, { n: index + 1 })}
            </a>
          ))}
        </p>
      ) : null}
    </li>
  )
}
