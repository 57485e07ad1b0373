import { lotStatuses } from "@cho-htx/contracts"
import { Link } from "@tanstack/react-router"
import { useLotWords } from "./use-lot-words"

export const lotTabs = ["all", ...lotStatuses] as const
export type LotTab = (typeof lotTabs)[number]

/** One chip per state of a lot. */
export function LotTabs({ current }: { current: LotTab }) {
  const words = useLotWords()
  return (
    <nav aria-label={words.tabs_label} className="scroll-row mb-4 gap-2 py-1">
      {lotTabs.map((tab) => (
        <Link
          key={tab}
          to="/lo-hang"
          search={{ tinh_trang: tab === "all" ? undefined : tab }}
          replace
          aria-current={tab === current ? "page" : undefined}
          className={`inline-flex min-h-12 items-center rounded-full border-[1.5px] px-4 font-bold text-[15px] no-underline ${tab === current ? "border-leaf-700 bg-leaf-700 text-white" : "border-rice-300 bg-surface text-ink"}`}
        >
          {words.tabs[tab]}
        </Link>
      ))}
    </nav>
  )
}
