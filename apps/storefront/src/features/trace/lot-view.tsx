import type { PublicLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Note } from "@cho-htx/ui/note"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { Picture } from "@/lib/image/picture"
import { CertificateRow } from "../ocop/certificate-row"
import { LotFacts } from "./lot-facts"
import { LotMaker } from "./lot-maker"
import { LotWay } from "./lot-way"

/** The trace of a lot: whether it may be used, what it is, who made it and where, what happened to it, its papers. */
export async function LotView({ lot }: { lot: PublicLot }) {
  const { trace } = await getMessages()
  const { product, withdrawn, certificates } = lot
  return (
    <article className="grid gap-4 pt-4">
      {withdrawn ? (
        <Note tone="bad" role="alert">
          <b>{fill(trace.withdrawn_title, { date: formatDate(withdrawn.at) })}</b> {trace.withdrawn_text}
          <span className="mt-1 block">{fill(trace.withdrawn_reason, { reason: withdrawn.reason })}</span>
        </Note>
      ) : null}
      <header className="flex items-center gap-4">
        {product.thumbnail ? (
          <Picture url={product.thumbnail} alt="" sizes="96px" eager className="tray size-24 flex-none" />
        ) : null}
        <div className="min-w-0">
          <p className="text-sm text-soft">{fill(trace.lot, { code: lot.code })}</p>
          <h1 className="text-2xl">{product.label}</h1>
          {product.handle && !withdrawn ? (
            <ShopLink href={`/san-pham/${product.handle}`} className="inline-flex min-h-11 items-center text-link">
              {trace.see_product}
            </ShopLink>
          ) : null}
        </div>
      </header>
      <LotMaker maker={lot.maker} />
      <LotFacts lot={lot} />
      <LotWay lot={lot} />
      {certificates.length > 0 ? (
        <Box>
          <h2 className="text-xl">{trace.papers}</h2>
          <div className="mt-3 grid gap-3">
            {certificates.map((certificate) => (
              <CertificateRow key={certificate.id} certificate={certificate} />
            ))}
          </div>
        </Box>
      ) : null}
    </article>
  )
}
