import type { CancelLines, VendorOrderResponse } from "@cho-htx/contracts"

type Line = Pick<VendorOrderResponse["order"]["lines"][number], "id" | "quantity">

/** What is to be taken off, with what the person saw of each line: the market compares it, so that two who miss the same pack miss one. */
export const cutsOf = (lines: readonly Line[], missing: Readonly<Record<string, number>>): CancelLines["lines"] =>
  lines.flatMap(({ id, quantity }) => {
    const cut = missing[id] ?? 0
    return cut > 0 ? [{ line_id: id, quantity: cut, expected: quantity }] : []
  })
