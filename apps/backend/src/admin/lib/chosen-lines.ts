import type { AdminParcelLine, CancelLines } from "@cho-htx/contracts"

export interface ChosenLines {
  packs: number
  /** What the chosen packs come to after discounts, đồng; rounded down, the server's sum decides. */
  sum: number
  /** Every pack that is left has been chosen. */
  all: boolean
  /** As the routes take them. */
  picked: { line_id: string; quantity: number }[]
  /** As cancel-lines takes them: with the packs that were left in view, so that two who miss the same pack miss one. */
  cuts: CancelLines["lines"]
}

/** What was chosen of a parcel's lines. */
export function chosenLines(lines: readonly AdminParcelLine[], chosen: Readonly<Record<string, number>>): ChosenLines {
  const cuts = lines.flatMap((line) => {
    const quantity = chosen[line.id] ?? 0
    return quantity > 0 ? [{ line_id: line.id, quantity, expected: line.quantity - line.canceled_quantity }] : []
  })
  const picked = cuts.map(({ line_id, quantity }) => ({ line_id, quantity }))
  const left = lines.reduce((packs, line) => packs + line.quantity - line.canceled_quantity, 0)
  const packs = picked.reduce((sum, { quantity }) => sum + quantity, 0)
  const sum = lines.reduce(
    (total, line) => total + Math.floor((line.total * (chosen[line.id] ?? 0)) / line.quantity),
    0,
  )
  return { packs, sum, all: packs > 0 && packs === left, picked, cuts }
}
