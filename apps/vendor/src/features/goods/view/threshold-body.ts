import type { UpdateVendorProductBody, VendorProduct, VendorVariant } from "@cho-htx/contracts"

/** A pack as it is, for a body that names all packs. */
function asIs({ id, title, pack_unit, net, shipping_weight_g, sku, price, low_stock_at, stocked }: VendorVariant) {
  const words = { title, pack_unit, net, shipping_weight_g, sku, price, low_stock_at }
  return id === null ? { ...words, stock: stocked } : { ...words, id }
}

/** An edit that changes nothing but when one pack counts as running low; what waits in a change request stays in it. */
export function thresholdBody(
  product: VendorProduct,
  id: string,
  low_stock_at: number | null,
): UpdateVendorProductBody {
  const { change_request, version } = product
  const { variants } = change_request?.status === "open" ? change_request.content : product
  return { version, variants: variants.map((pack) => ({ ...asIs(pack), ...(pack.id === id ? { low_stock_at } : {}) })) }
}
