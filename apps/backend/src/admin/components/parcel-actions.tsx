import type { AdminParcel, ParcelStep } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { moneyOf } from "../lib/money-of"
import { useWords } from "../lib/use-words"
import { HandOverDialog } from "./hand-over-dialog"
import { LinesDialog } from "./lines-dialog"
import { ParcelStepDialog } from "./parcel-step-dialog"
import { RefundDialog } from "./refund-dialog"

/** Steps that end or undo something: never the one green button. */
const aside: readonly ParcelStep[] = ["fail", "cancel", "cancel-lines", "refund", "return"]
const dangerous: readonly ParcelStep[] = ["fail", "cancel", "cancel-lines"]

/** The steps that may follow now, the next one green; each opens its own dialog. */
export function ParcelActions({ parcel }: { parcel: AdminParcel }) {
  const { words } = useWords()
  const [open, setOpen] = useState<ParcelStep | null>(null)
  const close = () => setOpen(null)
  const { next } = parcel
  const { captured, refunded, due } = moneyOf(parcel)
  const main = next.find((step) => !aside.includes(step))
  const steps = [...next.filter((step) => !aside.includes(step)), ...next.filter((step) => aside.includes(step))]
  if (steps.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
      {steps.map((step) => (
        <Button
          key={step}
          size="base"
          variant={step === main ? "primary" : "secondary"}
          className={dangerous.includes(step) ? "text-ui-fg-error" : ""}
          onClick={() => setOpen(step)}
        >
          {words(`parcel.steps.${step}.verb`)}
        </Button>
      ))}
      {open === "hand-over" ? <HandOverDialog parcel={parcel} onClose={close} /> : null}
      {open === "cancel-lines" || open === "return" ? (
        <LinesDialog parcel={parcel} step={open} onClose={close} />
      ) : null}
      {open === "refund" ? <RefundDialog parcel={parcel} limit={captured - refunded} onClose={close} /> : null}
      {open && open !== "hand-over" && open !== "cancel-lines" && open !== "return" && open !== "refund" ? (
        <ParcelStepDialog parcel={parcel} step={open} sum={formatDong(due)} onClose={close} />
      ) : null}
    </div>
  )
}
