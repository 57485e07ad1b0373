import { Button } from "@cho-htx/ui/button"
import { PrinterGlyph } from "@cho-htx/ui/glyphs"
import { useState } from "react"
import { PapersSheet } from "./papers-sheet"
import { usePaperWords } from "./use-paper-words"

/** Papers of one order, from its page. */
export function PrintOne({ orderId }: { orderId: string }) {
  const words = usePaperWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="line" wide onClick={() => setOpen(true)}>
        <PrinterGlyph size={22} /> {words.print_one}
      </Button>
      {open ? <PapersSheet orderIds={[orderId]} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
