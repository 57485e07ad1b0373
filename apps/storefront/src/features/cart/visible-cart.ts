import type { MarketCart, MarketCartParcel } from "@cho-htx/contracts"

function visibleParcel(parcel: MarketCartParcel, wanted: Record<string, number>): MarketCartParcel {
  const lines = parcel.lines
    .map((line) => {
      const quantity = wanted[line.id] ?? line.quantity
      return quantity === line.quantity ? line : { ...line, quantity, total: line.unit_price * quantity }
    })
    .filter((line) => line.quantity > 0)
  const goods_total = lines.reduce((sum, line) => sum + line.total, 0)
  return { ...parcel, lines, goods_total, total: goods_total - parcel.discount_total + (parcel.delivery_fee ?? 0) }
}

/** The cart as the buyer means it: wishes not yet confirmed are laid over the server's cart and summed again (đồng). */
export function visibleCart(server: MarketCart, wanted: Record<string, number>): MarketCart {
  if (Object.keys(wanted).length === 0) return server
  const parcels = server.parcels
    .map((parcel) => visibleParcel(parcel, wanted))
    .filter((parcel) => parcel.lines.length > 0)
  const lines = parcels.flatMap((parcel) => parcel.lines)
  const goods_total = parcels.reduce((sum, parcel) => sum + parcel.goods_total, 0)
  return {
    ...server,
    parcels,
    line_count: lines.length,
    unit_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods_total,
    total: goods_total - server.discount_total + (server.delivery_total ?? 0) - server.credit_total,
  }
}
