import type { CooperativeDetail, OrderGroupView } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { PrinterGlyph } from "@cho-htx/ui/glyphs"
import { useState } from "react"
import { flushSync } from "react-dom"
import { ContractPaper } from "./contract-paper"
import { orderApi } from "./order-api"
import type { OrderWords } from "./track-failure"

/** Loads who the sellers are, then opens the browser's print window, which also saves as PDF. */
export function ContractSummary({ order, words }: { order: OrderGroupView; words: OrderWords }) {
  const [sellers, setSellers] = useState<Record<string, CooperativeDetail>>({})
  const [busy, setBusy] = useState(false)

  const print = async () => {
    setBusy(true)
    const answers = await Promise.all(order.parcels.map(({ cooperative }) => orderApi.seller(cooperative.handle)))
    const found = answers.flatMap((answer) =>
      answer.ok ? [[answer.data.cooperative.id, answer.data.cooperative] as const] : [],
    )
    flushSync(() => {
      setSellers(Object.fromEntries(found))
      setBusy(false)
    })
    window.print()
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Button look="line" busy={busy} onClick={() => void print()}>
          <PrinterGlyph />
          {words.print}
        </Button>
        <span className="text-sm text-soft">{words.print_hint}</span>
      </div>
      <ContractPaper order={order} sellers={sellers} words={words} />
    </>
  )
}
