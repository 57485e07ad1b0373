/** Puts values into a message: `fill("Còn {count} túi", { count: 3 })`. An unknown name stays visible, so that a test or a reader finds it. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
