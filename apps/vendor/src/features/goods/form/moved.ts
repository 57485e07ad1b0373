/** The list with one of its things in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from)
  const thing = list.slice(from, from + 1)
  return [...rest.slice(0, to), ...thing, ...rest.slice(to)]
}
