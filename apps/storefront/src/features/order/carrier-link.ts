/** Folded carrier name → the page of its own web site that shows a parcel; only carriers whose address is known to us. */
const pages: readonly { name: RegExp; page: (code: string) => string }[] = [
  { name: /^(ghn|giao hang nhanh)$/, page: (code) => `https://donhang.ghn.vn/?order_code=${code}` },
  { name: /^(ghtk|giao hang tiet kiem)$/, page: (code) => `https://i.ghtk.vn/${code}` },
  { name: /^(spx|spx express|shopee express)$/, page: (code) => `https://spx.vn/track?${code}` },
  {
    name: /^(j&t|j&t express|jt express)$/,
    page: (code) => `https://jtexpress.vn/vi/tracking?type=track&billcode=${code}`,
  },
]

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim()
}

/** Where the carrier shows the way of a parcel, or null when it has no page that we know of. */
export function carrierLink(carrier: string, trackingCode: string): string | null {
  const name = folded(carrier)
  return pages.find((known) => known.name.test(name))?.page(encodeURIComponent(trackingCode)) ?? null
}
