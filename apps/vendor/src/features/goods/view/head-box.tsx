import type { VendorProduct } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { formatDateTime } from "@cho-htx/vietnam/date"
import type { ReactNode } from "react"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import { stateTones } from "../state-tones"

/** Where the product stands, what that means, and what the alliance said. */
export function HeadBox(props: { product: VendorProduct; words: ListingWords; state: string; children: ReactNode }) {
  const { product, words, state, children } = props
  const { view } = words
  const { review, missing } = product
  const said = product.state === "rejected" ? review?.reason : null
  const at = review ? formatDateTime(review.submitted_at) : ""
  return (
    <Box>
      <p className="mb-2">
        <Tag tone={stateTones[product.state]}>{state}</Tag>
      </p>
      <h2 className="font-bold text-2xl leading-[1.3]">{view.heads[product.state]}</h2>
      <p className="mt-1 text-soft">{fill(view.details[product.state], { at })}</p>
      {said ? (
        <Note tone="warn" className="mt-3">
          <b>{view.said}:</b> {said}
        </Note>
      ) : null}
      {missing.length > 0 && (product.state === "draft" || product.state === "rejected") ? (
        <div className="mt-3">
          <b>{fill(view.missing, { n: missing.length })}</b>
          <ul className="mt-1 list-disc pl-5 text-[15px] text-soft leading-[1.5]">
            {missing.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
    </Box>
  )
}
