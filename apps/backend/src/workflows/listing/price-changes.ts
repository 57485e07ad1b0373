import type { FieldChange } from "@cho-htx/contracts"
import type { Content } from "./content"
import { listingMessages } from "./messages"
import type { NewPrice } from "./sql/set-prices"

const line = (title: string, price: number | null) => `${title}: ${price === null ? "–" : listingMessages.dong(price)}`

/** What changes of prices read like in the audit log and to whoever edits at the same time. */
export function priceChanges({ variants }: Content, prices: readonly NewPrice[]): FieldChange[] {
  const changed = prices.flatMap(({ variant_id, price }) => {
    const old = variants.find(({ id }) => id === variant_id)
    return old && old.price !== price ? [{ title: old.title, before: old.price, after: price }] : []
  })
  if (changed.length === 0) return []
  return [
    {
      field: "prices",
      before: changed.map(({ title, before }) => line(title, before)).join("\n"),
      after: changed.map(({ title, after }) => line(title, after)).join("\n"),
    },
  ]
}
