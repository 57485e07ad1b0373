/**
 * The chosen row after a key: arrows walk through the rows and the box itself (−1) in a ring, Home and End jump once a row is
 * chosen. Null when the key is none of these, or belongs to the text in the box.
 */
export function nextOption(key: string, active: number, rows: number): number | null {
  if (rows === 0) return null
  const ring = (step: number) => ((active + 1 + step + rows + 1) % (rows + 1)) - 1
  if (key === "ArrowDown") return ring(1)
  if (key === "ArrowUp") return ring(-1)
  if (active < 0) return null
  if (key === "Home") return 0
  return key === "End" ? rows - 1 : null
}
