import type { VendorLot } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../lib/outbox/entry"
import type { NewEntry } from "../../lib/outbox/outbox"
import { newId } from "../waiting/new-id"
import type { Writer } from "../waiting/use-writer"
import { LabelsSheet } from "./labels-sheet"
import type { LotSheet } from "./lot-view"
import { RecallSheet } from "./recall-sheet"
import { RemoveSheet } from "./remove-sheet"
import { StepSheet } from "./step-sheet"
import { lotEntries } from "./waiting/lot-entries"
import { written } from "./waiting/written"

export interface LotSheetsProps {
  lot: VendorLot
  sheet: LotSheet
  /** A refused step or recall that is written anew, in its sheet. */
  redo: OutboxEntry | null
  failed: boolean
  onWrite: Writer["write"]
  onRemove: () => void
  onClose: () => void
}

/** The sheet that is open about a lot, if any; it closes with what was kept. */
export function LotSheets({ lot, sheet, redo, failed, onWrite, onRemove, onClose }: LotSheetsProps) {
  const path = `/vendor/lots/${encodeURIComponent(lot.id)}`
  const step = redo && written(redo, "lot-step")
  const recall = redo && written(redo, "lot-withdraw")
  const keep = async (entry: NewEntry) => {
    if (await onWrite(entry, redo)) onClose()
  }
  if (sheet === "step" || step)
    return (
      <StepSheet
        start={step}
        failed={failed}
        onSend={(body) => void keep(lotEntries.addStep(lot, { ...body, id: step?.id ?? newId("lotstep") }))}
        onClose={onClose}
      />
    )
  if (sheet === "recall" || recall)
    return (
      <RecallSheet
        start={recall?.reason}
        failed={failed}
        onSend={(reason) => void keep(lotEntries.withdraw(lot, reason))}
        onClose={onClose}
      />
    )
  if (sheet === "labels") return <LabelsSheet lot={lot} path={path} onClose={onClose} />
  if (sheet === "remove") return <RemoveSheet failed={failed} onSend={onRemove} onClose={onClose} />
  return null
}
