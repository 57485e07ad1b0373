import type { Certificate } from "@cho-htx/contracts"
import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { PaperDrawing } from "./paper-drawing"

/** One recognition: stars, the goods, decision number with its date and issuer, points, and the day it ends. */
export async function CertificateRow({ certificate }: { certificate: Certificate }) {
  const { card, maker } = await getMessages()
  const { stars, points, product } = certificate
  const line = fill(maker.certificate_line, {
    number: certificate.decision_number,
    date: formatDate(certificate.decision_date),
    issuer: certificate.issuer,
  })
  return (
    <article className="flex gap-3.5 rounded-md border border-nghe-200 bg-nghe-50 p-3.5 text-sm leading-normal">
      <PaperDrawing />
      <div className="min-w-0">
        <OcopBadge stars={stars} label={fill(card.stars, { count: stars })} />
        {product ? (
          <h3 className="mt-1 text-sm">
            <ShopLink href={`/san-pham/${product.handle}`} className="text-ink no-underline hover:underline">
              {product.title}
            </ShopLink>
          </h3>
        ) : null}
        <p className="text-soft">
          {line}
          {points === null ? "" : ` · ${fill(maker.points, { points })}`}
        </p>
        <p className="font-bold">{fill(maker.expires, { date: formatDate(certificate.expires_on) })}</p>
      </div>
    </article>
  )
}
