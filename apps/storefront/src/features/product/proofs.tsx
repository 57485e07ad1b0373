import type { ProductDetail } from "@cho-htx/contracts"
import { CertificateFillGlyph, MapTrifoldFillGlyph, SealCheckFillGlyph } from "@cho-htx/ui/shop-glyphs"
import { formatDate } from "@cho-htx/vietnam/date"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"

/** Checked by the alliance, OCOP decision with issuer and expiry, other marks: each with its number and date. */
export async function Proofs({ product }: { product: ProductDetail }) {
  const { maker } = await getMessages()
  const { cooperative, certificate, marks } = product
  const registration = [
    fill(maker.registration, { code: cooperative.registration_code }),
    cooperative.member_count === null ? null : fill(maker.members, { count: cooperative.member_count }),
    cooperative.founded_year === null ? null : fill(maker.since, { year: cooperative.founded_year }),
  ]
  const proofs = [
    {
      Icon: SealCheckFillGlyph,
      title: cooperative.verified_at
        ? fill(maker.checked_on, { date: formatDate(cooperative.verified_at) })
        : maker.checked,
      text: registration.flatMap((part) => (part ? [noBreak(part)] : [])).join("\u00a0· "),
    },
    ...(certificate
      ? [
          {
            Icon: CertificateFillGlyph,
            title: fill(maker.certificate, { stars: certificate.stars, date: formatDate(certificate.expires_on) }),
            text: [
              fill(maker.certificate_line, {
                number: certificate.decision_number,
                date: formatDate(certificate.decision_date),
                issuer: certificate.issuer,
              }),
              certificate.points === null ? null : noBreak(fill(maker.points, { points: certificate.points })),
            ]
              .filter(Boolean)
              .join(", "),
          },
        ]
      : []),
    ...marks.map(({ label, detail }) => ({ Icon: MapTrifoldFillGlyph, title: label, text: detail })),
  ]
  return (
    <ul className="grid gap-2.5 text-sm leading-normal">
      {proofs.map(({ Icon, title, text }) => (
        <li key={title} className="flex gap-2.5">
          <Icon size={22} className="mt-px text-leaf-700" />
          <span>
            <b className="block">{title}</b>
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
