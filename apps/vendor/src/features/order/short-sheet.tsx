import type { ParcelStep, VendorOrderResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Sheet } from "@cho-htx/ui/sheet"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { orderPages } from "../../messages/vi/order-pages"
import { asStored } from "./as-stored"
import { cutsOf } from "./cuts-of"
import { readReason } from "./read-reason"
import { ReasonField } from "./reason-field"
import { ShortLines } from "./short-lines"
import { useOrderWords } from "./use-order-words"
import type { TakeStep } from "./use-step"

export interface ShortSheetProps {
  data: VendorOrderResponse
  next: ParcelStep[]
  /** Something was taken off on this phone and the market, or this page, does not know yet. */
  cutting: boolean
  onClose: () => void
  onSend: TakeStep
}

/** Not enough goods: send what there is, or cancel the whole order; the buyer reads why. */
export function ShortSheet({ data: { order, parcel }, next, cutting, onClose, onSend }: ShortSheetProps) {
  const words = useWords()
  const { short } = useOrderWords()
  // What the buyer has paid already is given back; otherwise they only pay less.
  const isPaid = parcel.due <= 0
  const wholeDetail = isPaid ? short.whole_detail_paid : short.whole_detail
  // As the sheet showed them when it opened: what a colleague takes off meanwhile is the market's to say.
  const [seen] = useState(order.lines)
  const pieces = seen.reduce((sum, { quantity }) => sum + quantity, 0)
  const canCut = next.includes("cancel-lines") && pieces > 1 && !cutting
  const [whole, setWhole] = useState(!canCut)
  const [missing, setMissing] = useState<Record<string, number>>({})
  const [reason, setReason] = useState({ choice: "", other: "" })
  const [tried, setTried] = useState(false)
  const lines = cutsOf(seen, missing)
  const cut = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const linesError = whole ? null : cut === 0 ? short.nothing_chosen : cut >= pieces ? short.all_chosen : null
  const { text, error } = readReason(reason, short)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (error || linesError) return
    const told = asStored(text, short.reasons, orderPages.short.reasons)
    void (whole ? onSend("cancel", { reason: told }) : onSend("cancel-lines", { lines, reason: told }))
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={canCut ? short.title : short.whole} closeLabel={words.shell.close}>
      <form onSubmit={send} noValidate className="grid gap-5 pb-4">
        {canCut ? (
          <fieldset className="grid gap-2.5">
            <legend className="sr-only">{short.title}</legend>
            <OptionRow
              name="how"
              title={short.lines}
              detail={isPaid ? short.lines_detail_paid : short.lines_detail}
              checked={!whole}
              onChange={() => setWhole(false)}
            />
            <OptionRow
              name="how"
              title={short.whole}
              detail={wholeDetail}
              checked={whole}
              onChange={() => setWhole(true)}
            />
          </fieldset>
        ) : (
          <>
            {cutting ? <Note tone="warn">{short.cut_waits}</Note> : null}
            <p className="text-soft">{wholeDetail}</p>
          </>
        )}
        {whole ? null : (
          <ShortLines lines={seen} missing={missing} error={tried ? linesError : null} onChange={setMissing} />
        )}
        <ReasonField value={reason} reasons={short.reasons} error={tried ? error : null} onChange={setReason} />
        <Button type="submit" look="bad" size="big" wide>
          {whole ? short.send_whole : short.send_lines}
        </Button>
      </form>
    </Sheet>
  )
}
