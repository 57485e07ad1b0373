/** Puts values into a message: fill("Chỉ còn {n} {unit}", { n: 2, unit: "hũ" }). A name without a value stays visible. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
