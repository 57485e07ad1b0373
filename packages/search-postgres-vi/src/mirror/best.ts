/** The first `most` of a list in order, without sorting all of it. `compare` never finds two equal. */
export function best(list: readonly number[], most: number, compare: (a: number, b: number) => number): number[] {
  if (most <= 0) return []
  if (list.length <= most * 2) return [...list].sort(compare).slice(0, most)
  // A heap whose root is the last of the best so far.
  const heap = list.slice(0, most)
  const sink = (from: number) => {
    let at = from
    for (;;) {
      let last = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && compare(heap[child] ?? 0, heap[last] ?? 0) > 0) last = child
      if (last === at) return
      const moved = heap[at] ?? 0
      heap[at] = heap[last] ?? 0
      heap[last] = moved
      at = last
    }
  }
  for (let at = (most >> 1) - 1; at >= 0; at -= 1) sink(at)
  for (const one of list.slice(most)) {
    if (compare(one, heap[0] ?? 0) >= 0) continue
    heap[0] = one
    sink(0)
  }
  return heap.sort(compare)
}
