"use client"

import type { ProductVariant } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Quantity } from "@cho-htx/ui/quantity"
import { BasketGlyph } from "@cho-htx/ui/shop-glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useState } from "react"
import { fill } from "@/lib/i18n/fill"
import type { card } from "@/messages/vi/card"
import type { product } from "@/messages/vi/product"
import { BuyBar } from "./buy-bar"
import { BuyPrice } from "./buy-price"
import { liveVariant } from "./live-variant"
import { StockLine } from "./stock-line"
import { useBuy } from "./use-buy"
import { useStock } from "./use-stock"
import { VariantChoice } from "./variant-choice"

/** Most packs of one line, as the contract of the cart says. */
const MOST = 999

export interface BuyBoxProps {
  productId: string
  title: string
  variants: ProductVariant[]
  words: { product: typeof product; card: typeof card }
}

/** Price, pack, quantity, stock of this moment, and the two ways to buy; on a phone the bar at the foot adds. */
export function BuyBox({ productId, title, variants, words }: BuyBoxProps) {
  const stock = useStock(productId)
  const live = variants.map((variant) => liveVariant(variant, stock))
  const [chosenId, setChosenId] = useState(() => (variants.find((one) => one.available !== 0) ?? variants[0])?.id)
  const [wanted, setWanted] = useState(1)
  const { sending, problem, buy, clearProblem } = useBuy(words.card)
  const variant = live.find(({ id }) => id === chosenId)
  if (!variant) return <Note tone="warn">{words.product.paused}</Note>

  const paused = typeof stock !== "string" && !stock.buyable
  const max = Math.min(MOST, variant.available ?? MOST)
  const quantity = Math.max(1, Math.min(wanted, max))
  const label = variants.length > 1 ? `${title}, ${variant.title}` : title
  const go = (step: "add" | "buy") => void buy(step, variant.id, quantity, label)
  const { product: text } = words
  return (
    <div className="grid gap-4.5">
      <BuyPrice variant={variant} words={words} />
      {live.length > 1 ? (
        <VariantChoice
          variants={live}
          chosen={variant.id}
          words={text}
          onChoose={(id) => {
            setChosenId(id)
            clearProblem()
          }}
        />
      ) : null}
      <div className="flex min-h-12 flex-wrap items-center gap-4">
        {variant.buyable ? (
          <Quantity
            value={quantity}
            max={max}
            removable={false}
            labels={{ group: text.quantity, less: text.less, more: text.more, remove: text.less }}
            onChange={setWanted}
          />
        ) : null}
        <StockLine variant={variant} loading={stock === "loading"} words={text} />
      </div>
      {problem ? (
        <Note tone="bad" role="alert">
          {problem}
        </Note>
      ) : null}
      {paused ? <Note tone="warn">{text.paused}</Note> : null}
      {variant.repriced ? (
        <Note tone="info" role="status">
          {fill(text.price_changed, { price: formatDong(variant.price) })}
        </Note>
      ) : null}
      {variant.buyable ? (
        <div className="grid gap-3 min-[900px]:grid-cols-[1.4fr_1fr]">
          <Button
            size="big"
            busy={sending === "add"}
            busyLabel={text.sending}
            onClick={() => go("add")}
            className="max-[899px]:hidden"
          >
            <BasketGlyph size={24} /> {text.add}
          </Button>
          <Button look="line" size="big" busy={sending === "buy"} busyLabel={text.sending} onClick={() => go("buy")}>
            {text.buy}
          </Button>
        </div>
      ) : live.length > 1 && !paused ? (
        <p className="text-soft">{text.variant_sold_out}</p>
      ) : null}
      <BuyBar variant={variant} busy={sending === "add"} words={text} onAdd={() => go("add")} />
    </div>
  )
}
