const bases: Record<string, { unit: string; per: number }> = {
  kg: { unit: "kg", per: 1 },
  g: { unit: "kg", per: 1000 },
  l: { unit: "lít", per: 1 },
  lít: { unit: "lít", per: 1 },
  ml: { unit: "lít", per: 1000 },
}

/** Price of one kilogram or litre, rounded to đồng; null when the pack is the unit or is counted in pieces. */
export function unitPrice(
  price: number,
  net: { amount: number; unit: string } | null,
): { amount: number; unit: string } | null {
  const base = net ? bases[net.unit.toLowerCase()] : undefined
  if (!net || !base || !(net.amount > 0)) return null
  const quantity = net.amount / base.per
  return quantity === 1 ? null : { amount: Math.round(price / quantity), unit: base.unit }
}
