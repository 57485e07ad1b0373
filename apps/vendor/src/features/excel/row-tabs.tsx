import type { VendorImport } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import { useExcelWords } from "./use-excel-words"

export const rowTabs = ["failed", "bad", "new", "changed", "unchanged"] as const
export type RowTab = (typeof rowTabs)[number]

/** Tabs that hold something, what needs a hand first. */
export function tabsOf({ rows, progress }: VendorImport): { tab: RowTab; count: number }[] {
  const counts = { ...rows, failed: progress.failed }
  return rowTabs.map((tab) => ({ tab, count: counts[tab] })).filter(({ count }) => count > 0)
}

/** One chip per outcome of rows. */
export function RowTabs(props: { of: VendorImport; current: RowTab; onChoose: (tab: RowTab) => void }) {
  const words = useExcelWords()
  return (
    <fieldset aria-label={words.tabs_label} className="scroll-row min-w-0 gap-2 border-0 py-1">
      {tabsOf(props.of).map(({ tab, count }) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === props.current}
          onClick={() => props.onChoose(tab)}
          className={`inline-flex min-h-12 flex-none cursor-pointer items-center rounded-full border-[1.5px] px-4 font-bold text-[15px] ${tab === props.current ? "border-leaf-700 bg-leaf-700 text-white" : "border-rice-300 bg-surface text-ink"}`}
        >
          {fill(words.tabs[tab], { n: count.toLocaleString("vi-VN") })}
        </button>
      ))}
    </fieldset>
  )
}
