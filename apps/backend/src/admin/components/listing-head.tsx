import type { AdminListing } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { ApproveListing } from "./approve-listing"
import { Facts } from "./facts"
import { ListingAge } from "./listing-age"
import { ListingKindTag } from "./listing-kind-tag"
import { RejectListing } from "./reject-listing"
import { Section } from "./section"

const link = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** Whose goods, since when they wait, and the two decisions. */
export function ListingHead({ listing }: { listing: AdminListing }) {
  const { words } = useWords()
  const { product, cooperative, status, submitted_at, decided_at } = listing
  const waiting = status === "open" ? <ListingAge since={submitted_at} /> : null
  const time = (at: string | null) => at && <span className="cho-num">{formatDateTime(at)}</span>
  return (
    <Section
      level="h1"
      title={listing.content.title}
      subtitle={words(`listing.kinds.${listing.kind}`)}
      aside={
        status === "open" ? (
          <div className="flex gap-2">
            <RejectListing listing={listing} />
            <ApproveListing listing={listing} />
          </div>
        ) : (
          <ListingKindTag row={listing} />
        )
      }
    >
      <Facts
        rows={[
          [
            words("listing.columns.cooperative"),
            <Link key="cooperative" to={`/cooperatives/${cooperative.id}`} className={link}>
              {cooperative.short_name}
            </Link>,
          ],
          [words("listing.submittedBy"), listing.submitted_by],
          [words("listing.submittedAt"), time(submitted_at)],
          [words("listing.columns.time"), waiting],
          [words("listing.decidedBy"), listing.decided_by],
          [words("listing.decidedAt"), time(decided_at)],
          [words("listing.reason"), status === "rejected" ? listing.reason : null],
          [
            words("listing.columns.product"),
            <Link key="product" to={`/products/${product.id}`} className={link}>
              {words("listing.onConsole")}
            </Link>,
          ],
        ]}
      />
    </Section>
  )
}
