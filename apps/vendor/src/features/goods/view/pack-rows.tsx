import { DEFAULT_LOW_STOCK_AT, type VendorProduct, type VendorStockRow, type VendorVariant } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import { useArrived } from "../../../lib/outbox/use-arrived"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import type { ListingWords } from "../../../messages/vi/listing"
import { projectPack } from "../../stock/project-pack"
import { StockSheet } from "../../stock/stock-sheet"
import { AlertSheet } from "./alert-sheet"
import { PriceSheet } from "./price-sheet"

export interface PackRowsProps {
  product: VendorProduct
  words: ListingWords
  may: boolean
}

const stockRow = (product: VendorProduct, pack: VendorVariant): VendorStockRow => ({
  ...{ variant_id: pack.id ?? "", product_id: product.id, label: `${product.title}, ${pack.title}`, editable: true },
  ...{
    thumbnail: product.photos[0]?.url ?? null,
    unit: pack.pack_unit,
    stocked: pack.stocked,
    reserved: pack.reserved,
  },
  ...{ available: pack.available, price: pack.price, low: pack.low },
})

/** Packs with what changes at once: price, stock, and when they count as running low. */
export function PackRows({ product, words, may }: PackRowsProps) {
  const { view } = words
  const { order } = useWords()
  const waiting = useWaiting()
  const arrived = useArrived()
  const [open, setOpen] = useState<{ id: string; what: "price" | "stock" | "alert" } | null>(null)
  const chosen = product.variants.find(({ id }) => id !== null && id === open?.id)
  return (
    <Box aria-labelledby="packs-title">
      <h2 id="packs-title" className="font-bold text-xl leading-[1.3]">
        {view.packs}
      </h2>
      <p className="mt-1 text-soft">{product.state === "published" ? view.packs_detail : view.packs_detail_draft}</p>
      <ul className="mt-2 divide-y divide-line">
        {product.variants.map((known) => {
          const pack = projectPack(known, { product_id: product.id, variant_id: known.id ?? "" }, waiting, arrived)
          const unit = pack.pack_unit ?? view.unit
          const lowAt = fill(view.low_at, { n: pack.low_stock_at ?? DEFAULT_LOW_STOCK_AT })
          return (
            <li key={pack.id ?? pack.title} className="grid gap-2 py-3.5 leading-[1.45]">
              <div className="flex items-start justify-between gap-3">
                <span className="min-w-0">
                  <b className="break-words">{pack.title}</b>
                  <span className="block text-sm text-soft">
                    {pack.available > 0 ? fill(view.left, { n: pack.available, unit }) : view.left_none}
                    {pack.reserved > 0 ? ` · ${fill(view.promised, { n: pack.reserved })}` : ""}
                  </span>
                </span>
                <span className="grid flex-none justify-items-end gap-1">
                  <b className="whitespace-nowrap tabular-nums">
                    {pack.price === null ? words.packs.no_price : formatDong(pack.price)}
                  </b>
                  {pack.unsent ? (
                    <Tag tone="warn">{order.unsent}</Tag>
                  ) : pack.low ? (
                    <Tag tone={pack.available === 0 ? "bad" : "warn"}>{pack.available === 0 ? view.out : view.low}</Tag>
                  ) : null}
                </span>
              </div>
              {may && pack.id ? (
                <div className="grid grid-cols-2 gap-3">
                  <Button
                    look="line"
                    aria-label={`${view.change_price}: ${pack.title}`}
                    onClick={() => setOpen({ id: pack.id ?? "", what: "price" })}
                  >
                    {view.change_price}
                  </Button>
                  <Button
                    look="line"
                    aria-label={`${view.change_stock}: ${pack.title}`}
                    onClick={() => setOpen({ id: pack.id ?? "", what: "stock" })}
                  >
                    {view.change_stock}
                  </Button>
                  <button
                    type="button"
                    aria-label={`${lowAt}: ${pack.title}`}
                    className="text-link col-span-2 min-h-11 justify-self-start text-left"
                    onClick={() => setOpen({ id: pack.id ?? "", what: "alert" })}
                  >
                    {lowAt}
                  </button>
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
      {chosen && open?.what === "stock" ? (
        <StockSheet row={stockRow(product, chosen)} onClose={() => setOpen(null)} />
      ) : null}
      {chosen && open?.what === "price" ? (
        <PriceSheet product={product} pack={chosen} words={words} onClose={() => setOpen(null)} />
      ) : null}
      {chosen && open?.what === "alert" ? (
        <AlertSheet product={product} pack={chosen} words={words} onClose={() => setOpen(null)} />
      ) : null}
    </Box>
  )
}
