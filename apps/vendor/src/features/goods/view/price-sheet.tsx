import {
  DEFAULT_LOW_STOCK_AT,
  type VendorProduct,
  type VendorVariant,
  vendorPricesSchema,
  vendorVariantInputSchema,
} from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { showToast } from "@cho-htx/ui/toast-store"
import { formatDong } from "@cho-htx/vietnam"
import { type FormEvent, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"
import "../form/no-eval"
import { readWhole, showNumber } from "../form/read-number"
import { thresholdBody } from "./threshold-body"
import { useAct } from "./use-act"

export interface PriceSheetProps {
  product: VendorProduct
  pack: VendorVariant
  words: ListingWords
  onClose: () => void
}

/** A new price for one pack, and when it counts as running low: both at once, nobody needs to agree. */
export function PriceSheet({ product, pack, words, onClose }: PriceSheetProps) {
  const { view, errors } = words
  const { shell } = useWords()
  const { busy, refusal, run } = useAct(view)
  const [typed, setTyped] = useState(showNumber(pack.price))
  const [least, setLeast] = useState(showNumber(pack.low_stock_at))
  const [tried, setTried] = useState(false)
  const price = readWhole(typed)
  const low = readWhole(least)
  const prices = [{ variant_id: pack.id ?? "", price }]
  const isPrice = vendorPricesSchema.safeParse({ prices }).success
  const priceError = isPrice ? null : price === null ? errors.price : fill(errors.price_wrong, { typed: typed.trim() })
  const lowError = vendorVariantInputSchema.shape.low_stock_at.safeParse(low).success ? null : errors.low_stock_at
  const path = encodeURIComponent(product.id)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (priceError || lowError) return document.getElementById(priceError ? "price" : "low_stock_at")?.focus()
    let now: VendorProduct | null = product
    if (price !== pack.price) now = await run("price", `${path}/prices`, { prices })
    if (now && low !== pack.low_stock_at) now = await run("low", path, thresholdBody(now, pack.id ?? "", low))
    if (!now) return
    showToast({ text: price === pack.price ? view.done.threshold : view.done.prices })
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={fill(view.price_sheet, { title: pack.title })} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        <Field id="price" label={view.price_new} error={tried ? priceError : null}>
          <TextInput
            id="price"
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={15}
            error={tried ? priceError : null}
            className="text-2xl! font-bold tabular-nums"
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <p role="status" className="min-h-6 tabular-nums">
          {isPrice && price !== null ? fill(words.packs.price_is, { price: formatDong(price) }) : null}
        </p>
        <Field
          id="low_stock_at"
          label={view.threshold}
          hint={words.packs.optional}
          help={fill(view.threshold_help, { n: DEFAULT_LOW_STOCK_AT })}
          error={tried ? lowError : null}
        >
          <TextInput
            id="low_stock_at"
            value={least}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            error={tried ? lowError : null}
            onChange={({ target }) => setLeast(target.value)}
          />
        </Field>
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide busy={busy !== null} busyLabel={view.price_saving}>
          {view.price_save}
        </Button>
      </form>
    </Sheet>
  )
}
