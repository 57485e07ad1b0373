import type { ParcelState } from "@cho-htx/contracts"
import { PrinterGlyph } from "@cho-htx/ui/glyphs"
import { useSearch } from "@tanstack/react-router"
import { useState } from "react"
import { useHome } from "../home/use-home"
import { PapersSheet } from "../papers/papers-sheet"
import { PrintBar } from "../papers/print-bar"
import { usePaperWords } from "../papers/use-paper-words"
import { Page } from "../shell/page"
import { OrderList } from "./order-list"
import { OrderTabs } from "./order-tabs"
import { stillThere } from "./still-there"
import { tabs } from "./tabs"
import { useOrderWords } from "./use-order-words"
import { useOrders } from "./use-orders"

/** Orders by state: what waits for the cooperative first. Several can be chosen and their papers printed at once. */
export function OrdersPage() {
  const words = useOrderWords()
  const papers = usePaperWords()
  const { tinh_trang } = useSearch({ from: "/members/don-hang" })
  const counts = useHome().data?.counts
  const state: ParcelState = tabs.find((tab) => tab === tinh_trang) ?? "placed"
  const [choice, setChoice] = useState<{ of: ParcelState; ids: string[] } | null>(null)
  const [printing, setPrinting] = useState(false)
  const query = useOrders(state)
  const chosen = choice?.of === state ? stillThere(choice.ids, query.data) : null
  const toggle = (
    <button
      type="button"
      aria-pressed={chosen !== null}
      onClick={() => setChoice(chosen ? null : { of: state, ids: [] })}
      className="-mr-2 inline-flex min-h-12 flex-none cursor-pointer items-center gap-2 px-2 font-bold text-[15px] text-white"
    >
      <PrinterGlyph size={22} /> {chosen ? papers.stop : papers.choose}
    </button>
  )
  const bar = chosen ? <PrintBar count={chosen.length} onPrint={() => setPrinting(true)} /> : null
  return (
    <Page title={words.title} end={toggle} bar={bar ?? undefined}>
      <OrderTabs current={state} counts={counts} />
      {bar ? <div className="mb-4 hidden max-w-100 min-[900px]:block">{bar}</div> : null}
      <OrderList
        key={state}
        state={state}
        query={query}
        chosen={chosen}
        onChoose={(ids) => setChoice({ of: state, ids })}
      />
      {printing && chosen?.length ? <PapersSheet orderIds={chosen} onClose={() => setPrinting(false)} /> : null}
    </Page>
  )
}
