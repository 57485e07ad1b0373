import { Tag } from "@cho-htx/ui/tag"
import { fill } from "@/lib/i18n/fill"
import type { product } from "@/messages/vi/product"
import { FEW, type LiveVariant } from "./live-variant"

interface StockLineProps {
  variant: LiveVariant
  loading: boolean
  words: typeof product
}

/** How many packs are on hand; nothing when they are not counted. */
export function StockLine({ variant, loading, words }: StockLineProps) {
  const { available, pack_unit: unit, buyable } = variant
  if (!buyable) return <Tag tone="bad">{words.sold_out}</Tag>
  if (loading || available === null) return null
  if (available <= FEW) return <Tag tone="warn">{fill(words.few_left, { count: available, unit })}</Tag>
  return <span className="text-sm text-soft">{fill(words.left, { count: available, unit })}</span>
}
