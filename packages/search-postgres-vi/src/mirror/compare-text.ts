/** A UTF-16 unit by its place among code points: halves of rare letters come after all others. */
const placeOf = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** Compares texts by code point, as PostgreSQL's collation "C" does. */
export function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return placeOf(left) - placeOf(right)
  }
  return a.length - b.length
}
