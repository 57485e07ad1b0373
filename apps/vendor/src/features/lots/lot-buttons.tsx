import type { VendorLot } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { CheckGlyph, PrinterGlyph } from "@cho-htx/ui/glyphs"
import { Link } from "@tanstack/react-router"
import type { LotSheet } from "./lot-view"
import { useLotWords } from "./use-lot-words"

export interface LotButtonsProps {
  lot: VendorLot
  mayWrite: boolean
  onPublish: () => void
  onSheet: (sheet: LotSheet) => void
}

/** What can be done with a lot now: publish or edit a draft, print the labels of a published one. */
export function LotButtons({ lot, mayWrite, onPublish, onSheet }: LotButtonsProps) {
  const { lot: words } = useLotWords()
  if (lot.status === "published")
    return (
      <Button size="big" wide onClick={() => onSheet("labels")}>
        <PrinterGlyph size={22} /> {words.labels}
      </Button>
    )
  if (lot.status === "withdrawn" || !mayWrite) return null
  return (
    <div className="grid grid-cols-[1fr_1.5fr] gap-3 min-[900px]:grid-cols-1">
      <Link
        to="/lo-hang/$lotId/sua"
        params={{ lotId: lot.id }}
        className={`${buttonClass({ look: "line", size: "big" })} px-2! min-[900px]:order-2`}
      >
        {words.edit}
      </Link>
      <Button size="big" className="px-2!" onClick={onPublish}>
        <CheckGlyph size={22} /> {words.publish}
      </Button>
    </div>
  )
}
