import type { MarketCartParcel } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import type { CartWords } from "./issue-words"

/** How a parcel travels and what that costs; without a fee while the buyer's commune is unknown. */
export function deliveryLine(parcel: MarketCartParcel, words: CartWords): { text: string; fee: string | null } {
  const choice = parcel.deliveries.find((delivery) => delivery.id === parcel.chosen_delivery_id) ?? parcel.deliveries[0]
  if (parcel.delivery_fee === null || !choice) return { text: words.delivery_later, fee: null }
  const label = words[`delivery_${choice.kind}`]
  const text = choice.detail && choice.kind === "home" ? `${label}, ${choice.detail}` : label
  return { text, fee: parcel.delivery_fee === 0 ? words.delivery_free : formatDong(parcel.delivery_fee) }
}
