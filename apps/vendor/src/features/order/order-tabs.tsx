import type { ParcelState, VendorHomeResponse } from "@cho-htx/contracts"
import { Link } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { capped } from "../home/capped"
import { tabs } from "./tabs"
import { useOrderWords } from "./use-order-words"

/** States whose number says how much is left to do; the others only grow. */
const counted: readonly ParcelState[] = ["placed", "confirmed", "packed", "shipped", "delivery_failed"]

/** One chip per state, with what waits in it. */
export function OrderTabs({
  current,
  counts,
}: {
  current: ParcelState
  counts: VendorHomeResponse["counts"] | undefined
}) {
  const words = useWords()
  const orderWords = useOrderWords()
  const chosen = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // In braces: newer browsers answer a promise, which React would take for a way to undo it.
    chosen.current?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [])
  return (
    <nav aria-label={orderWords.list} className="scroll-row mb-4 gap-2 py-1">
      {tabs.map((tab) => {
        const count = counted.includes(tab) ? (counts?.[tab] ?? 0) : 0
        const active = tab === current
        return (
          <Link
            key={tab}
            ref={active ? chosen : undefined}
            to="/don-hang"
            search={{ tinh_trang: tab === "placed" ? undefined : tab }}
            replace
            aria-current={active ? "page" : undefined}
            className={`inline-flex min-h-12 items-center gap-2 rounded-full border-[1.5px] px-4 font-bold text-[15px] no-underline ${active ? "border-leaf-700 bg-leaf-700 text-white" : "border-rice-300 bg-surface text-ink"}`}
          >
            {orderWords.tabs[tab]}
            {count > 0 ? (
              <span className={`tabular-nums ${active ? "text-nghe-200" : "text-soft"}`}>
                {capped(count, words.home)}
              </span>
            ) : null}
          </Link>
        )
      })}
    </nav>
  )
}
