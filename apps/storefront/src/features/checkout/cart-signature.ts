import type { MarketCart } from "@cho-htx/contracts"

/** Two carts with the same signature cost and hold the same: lines, packs, prices. Used to notice changes before ordering. */
export function cartSignature(cart: MarketCart): string {
  return cart.parcels
    .flatMap((parcel) => parcel.lines)
    .map((line) => `${line.variant_id}×${line.quantity}@${line.unit_price}`)
    .sort()
    .join(" ")
}
