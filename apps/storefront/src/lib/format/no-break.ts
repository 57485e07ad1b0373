const NBSP = "\u00a0"

/** Keeps a short name on one line: "xã Hải Anh", "HTX Đồng Gió". */
export function noBreak(text: string): string {
  return text.replaceAll(" ", NBSP)
}

/** Keeps numbers with their units inside a longer text: "túi 5 kg", "chai 500 ml". */
export function noBreakUnits(text: string): string {
  return text.replace(/(\d) (?=(?:kg|g|ml|l|lít|cm|gói|cái|₫|%)(?:$|[\s,.)]))/g, `$1${NBSP}`)
}
