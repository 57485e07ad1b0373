import { type VendorProduct, type VendorVariant, vendorPriceSchema } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDong } from "@cho-htx/vietnam/dong"
import { type FormEvent, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"
import { priceEntity } from "../../stock/project-pack"
import { usePack } from "../../stock/use-pack"
import { useAdd } from "../../waiting/use-add"
import "../form/no-eval"
import { readWhole, showNumber } from "../form/read-number"

export interface PriceSheetProps {
  product: VendorProduct
  pack: VendorVariant
  words: ListingWords
  onClose: () => void
}

/** A new price for one pack, at once, nobody needs to agree. It is held against the price the person saw, and waits on the phone without a network. */
export function PriceSheet({ product, pack, words, onClose }: PriceSheetProps) {
  const { view, errors } = words
  const { shell } = useWords()
  const variant_id = pack.id ?? ""
  const { price } = usePack(pack, { product_id: product.id, variant_id })
  // What is typed is held against the price it was typed over, not against one that came meanwhile.
  const [seen] = useState(price)
  const [typed, setTyped] = useState(showNumber(seen))
  const [tried, setTried] = useState(false)
  const { add, failed } = useAdd()
  const wanted = readWhole(typed)
  const read = vendorPriceSchema.safeParse({ variant_id, price: wanted, expected: seen })
  const error = read.success ? null : wanted === null ? errors.price : fill(errors.price_wrong, { typed: typed.trim() })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.success) return document.getElementById("price")?.focus()
    if (read.data.price === seen) return onClose()
    const kept = await add({
      entity: priceEntity(product.id, variant_id),
      path: `/vendor/products/${encodeURIComponent(product.id)}/prices`,
      body: { prices: [read.data] },
      effect: { kind: "set", amount: read.data.price },
      deed: "price",
      subject: `${product.title}, ${pack.title}`,
      seen,
    })
    if (kept) onClose()
  }
  return (
    <Sheet open onClose={onClose} title={fill(view.price_sheet, { title: pack.title })} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        <Field id="price" label={view.price_new} error={tried ? error : null}>
          <TextInput
            id="price"
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={15}
            error={tried ? error : null}
            className="text-2xl! font-bold tabular-nums"
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <p role="status" className="min-h-6 tabular-nums">
          {read.success ? fill(words.packs.price_is, { price: formatDong(read.data.price) }) : null}
        </p>
        {failed ? (
          <Note tone="bad" role="alert">
            {shell.not_kept}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide>
          {view.price_save}
        </Button>
      </form>
    </Sheet>
  )
}
