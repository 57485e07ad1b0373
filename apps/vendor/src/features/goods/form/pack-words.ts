import type { PackForm } from "./goods-form"
import { readAmount, showAmount } from "./read-number"

/** The name of a pack: what was typed, else what follows from the rest: "túi 5 kg". */
export function titleOf({ title, pack_unit, amount, unit }: PackForm): string {
  if (title.trim()) return title.trim()
  const net = readAmount(amount)
  if (net === null || Number.isNaN(net)) return ""
  return [pack_unit.trim(), showAmount(net), unit.trim()].filter(Boolean).join(" ")
}

const inGrams: Record<string, number> = { g: 1, kg: 1000, ml: 1, l: 1000 }

/** A guess at what the parcel weighs, in grams: the contents and a tenth for packaging, up to the next 50; null when the contents say nothing. */
export function guessWeight({ amount, unit }: Pick<PackForm, "amount" | "unit">): number | null {
  const net = readAmount(amount)
  const gram = inGrams[unit.trim().toLowerCase()]
  if (!net || Number.isNaN(net) || !gram) return null
  const grams = Math.ceil((net * gram * 1.1) / 50) * 50
  return grams <= 200_000 ? grams : null
}
