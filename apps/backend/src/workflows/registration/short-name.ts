const LONGEST = 80

/** "Hợp tác xã Nông nghiệp Đồng Gió" → "HTX Nông nghiệp Đồng Gió": what cards and parcels have room for. */
export function shortNameOf(name: string): string {
  const short = name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^liên hiệp hợp tác xã(?=\s)/iu, "Liên hiệp HTX")
    .replace(/^hợp tác xã(?=\s)/iu, "HTX")
  return short.slice(0, LONGEST).trim()
}
