/** Units of each line, when a request names a line more than once. */
export function sumLines<Units extends string>(
  lines: readonly ({ line_id: string } & Record<Units, number>)[],
  ...units: Units[]
): Map<string, Record<Units, number>> {
  const sums = new Map<string, Record<Units, number>>()
  for (const line of lines) {
    const sum = { ...line }
    const known = sums.get(line.line_id)
    for (const unit of units) Object.assign(sum, { [unit]: line[unit] + (known?.[unit] ?? 0) })
    sums.set(line.line_id, sum)
  }
  return sums
}
