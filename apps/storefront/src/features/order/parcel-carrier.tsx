import type { OrderParcel } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import { carrierLink } from "./carrier-link"
import { CopyButton } from "./copy-button"
import type { OrderWords } from "./track-failure"

/** Who carries the parcel, its tracking code to copy, and the carrier's own page where we know one. */
export function ParcelCarrier({ parcel, words }: { parcel: OrderParcel; words: OrderWords }) {
  const { carrier, tracking_code: code } = parcel
  if (!carrier) return null
  const link = code ? carrierLink(carrier, code) : null
  return (
    <div className="mt-1.5 rounded-md bg-rice-50 px-3 py-2 text-sm leading-normal">
      <p>{fill(words.carrier, { carrier })}</p>
      {code ? (
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="text-soft">{words.tracking_code}</span>
          <b className="select-all break-all tabular-nums">{code}</b>
          <CopyButton code={code} words={words} />
        </p>
      ) : null}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer" className="text-leaf-600 underline underline-offset-3">
          {fill(words.follow, { carrier })}
        </a>
      ) : null}
    </div>
  )
}
