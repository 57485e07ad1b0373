/** Classes of a chip: 44 px high, green when chosen. */
export function chipClass(chosen = false): string {
  const look = chosen
    ? "border-leaf-700 bg-leaf-50 font-bold text-leaf-800"
    : "border-rice-300 bg-surface text-ink hover:border-leaf-700"
  return `inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-full border-[1.5px] px-3.5 py-1.5 text-sm leading-[1.3] no-underline ${look}`
}
