/** "Gạo tám xoan Hải Hậu, túi 5 kg": what the buyer chose, as one phrase. */
export function lineLabel(productTitle: string, variantTitle: string | null): string {
  const pack = variantTitle?.trim()
  return pack && pack !== productTitle && pack.toLowerCase() !== "default variant"
    ? `${productTitle}, ${pack}`
    : productTitle
}
