import type { OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { cancelReasons } from "./cancel-reasons"
import { parcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"
import { useCancelParcel } from "./use-cancel-parcel"

interface CancelSheetProps {
  order: OrderGroupView
  parcel: OrderParcel
  words: OrderWords
  helpPhone: string
  /** Closes the sheet; `order` is how it stands after a cancellation, null when nothing was canceled. */
  onClose: (order: OrderGroupView | null) => void
  /** The parcel has moved on meanwhile: how the order stands now. */
  onStale: (order: OrderGroupView) => void
}

/** Asks for the reason and cancels one parcel. Mounted while open, so that each opening is one attempt with one key. */
export function CancelSheet({ order, parcel, words, helpPhone, onClose, onStale }: CancelSheetProps) {
  const { reason, choose, other, setOther, complaint, failure, busy, send } = useCancelParcel({
    code: order.code,
    parcel,
    words,
    helpPhone,
    onDone: onClose,
    onStale,
  })
  const [open, setOpen] = useState(true)
  const close = () => {
    setOpen(false)
    onClose(null)
  }
  const name = parcel.cooperative.short_name
  return (
    <Sheet
      open={open}
      onClose={close}
      title={fill(words.cancel_title, { name })}
      closeLabel={words.cancel_close}
      foot={
        <>
          <Button look="line" onClick={close}>
            {words.cancel_keep}
          </Button>
          <Button look="bad" busy={busy} busyLabel={words.canceling} onClick={() => void send()}>
            {fill(words.cancel_send, { sum: formatDong(parcelMoney(parcel).due) })}
          </Button>
        </>
      }
    >
      <div className="grid gap-3.5">
        {failure ? (
          <Note tone="bad" role="alert">
            {failure}
          </Note>
        ) : null}
        {complaint && reason !== "other" ? (
          <Note tone="bad" role="alert">
            {complaint}
          </Note>
        ) : null}
        <p>{order.parcels.length > 1 ? words.cancel_text : words.cancel_text_one}</p>
        <fieldset className="grid gap-2.5">
          <legend className="mb-1.5 font-bold">
            {words.cancel_why} <small className="font-normal text-sm text-soft">({words.cancel_why_hint})</small>
          </legend>
          {cancelReasons.map((key) => (
            <OptionRow
              key={key}
              name="cancel-reason"
              value={key}
              checked={reason === key}
              onChange={() => choose(key)}
              title={words[`cancel_reason_${key}`]}
            />
          ))}
        </fieldset>
        {reason === "other" ? (
          <Field id="cancel-other" label={words.cancel_other_label} error={complaint ?? undefined}>
            <TextInput
              id="cancel-other"
              value={other}
              maxLength={200}
              error={complaint ?? undefined}
              onChange={(event) => setOther(event.target.value)}
            />
          </Field>
        ) : null}
      </div>
    </Sheet>
  )
}
