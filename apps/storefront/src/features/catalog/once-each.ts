/** The first of each id: goods move between pages while pages are read, and a list shows each of them once. */
export function onceEach<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>()
  return items.filter(({ id }) => !seen.has(id) && seen.add(id))
}
