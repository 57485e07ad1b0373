import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import type { FlatTable } from "../table/flat-table"

/** "25" where 25.000 is meant is right for the market and wrong for the person: they are asked. Null for any other amount. */
export function smallSentence(
  value: FlatTable[keyof FlatTable],
  { small }: Pick<DeliveryWords, "small">,
): string | null {
  if (typeof value !== "number" || value <= 0 || value >= 1000) return null
  return fill(small, { amount: formatDong(value), n: value })
}
