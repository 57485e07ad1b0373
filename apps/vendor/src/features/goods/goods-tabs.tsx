import { type VendorProductState, vendorProductStates } from "@cho-htx/contracts"
import { Link } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import type { ListingWords } from "../../messages/vi/listing"

/** One chip per state of a listing, and one for all that is not archived. */
export function GoodsTabs(props: { current: VendorProductState | null; words: ListingWords["list"] }) {
  const { current, words } = props
  const { goods } = useWords()
  return (
    <nav aria-label={words.filter} className="scroll-row gap-2 py-1">
      {[null, ...vendorProductStates].map((state) => {
        const isActive = state === current
        return (
          <Link
            key={state ?? "all"}
            to="/hang"
            search={{ tinh_trang: state ?? undefined }}
            replace
            aria-current={isActive ? "page" : undefined}
            className={`inline-flex min-h-12 items-center rounded-full border-[1.5px] px-4 font-bold text-[15px] no-underline ${isActive ? "border-leaf-700 bg-leaf-700 text-white" : "border-rice-300 bg-surface text-ink"}`}
          >
            {state ? goods.states[state] : words.all}
          </Link>
        )
      })}
    </nav>
  )
}
