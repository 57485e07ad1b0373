import { DEFAULT_LOW_STOCK_AT, vendorVariantInputSchema } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { showToast } from "@cho-htx/ui/toast-store"
import { type FormEvent, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import "../form/no-eval"
import { readWhole, showNumber } from "../form/read-number"
import type { PriceSheetProps } from "./price-sheet"
import { thresholdBody } from "./threshold-body"
import { useAct } from "./use-act"

/** When one pack counts as running low. An edit of the product, which needs the version that is there: it is not written without a network. */
export function AlertSheet({ product, pack, words, onClose }: PriceSheetProps) {
  const { view, errors, packs } = words
  const { shell } = useWords()
  const { busy, refusal, run } = useAct(view)
  const [typed, setTyped] = useState(showNumber(pack.low_stock_at))
  const [tried, setTried] = useState(false)
  const least = readWhole(typed)
  const error = vendorVariantInputSchema.shape.low_stock_at.safeParse(least).success ? null : errors.low_stock_at
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (error) return
    const body = thresholdBody(product, pack.id ?? "", least)
    const done = least === pack.low_stock_at || (await run("low", encodeURIComponent(product.id), body))
    if (!done) return
    showToast({ text: view.done.threshold })
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={fill(view.alert_sheet, { title: pack.title })} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        <Field
          id="low_stock_at"
          label={view.threshold}
          hint={packs.optional}
          help={fill(view.threshold_help, { n: DEFAULT_LOW_STOCK_AT })}
          error={tried ? error : null}
        >
          <TextInput
            id="low_stock_at"
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            error={tried ? error : null}
            className="text-2xl! font-bold tabular-nums"
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide busy={busy !== null} busyLabel={view.alert_saving}>
          {view.alert_save}
        </Button>
      </form>
    </Sheet>
  )
}
