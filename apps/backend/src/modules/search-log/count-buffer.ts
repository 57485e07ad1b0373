/** A term's searches since the last writing. */
export interface TermCount {
  text: string
  searches: number
  found: number
  /** Different visitor marks, at most five. */
  seen: string[]
}

export interface Search {
  text: string
  /** Found something as written. */
  found: boolean
  visitor: string
}

/** Terms kept between two writings; others are not counted, so that a flood of made-up words costs no memory. */
const mostTerms = 1_000
const mostVisitors = 5

/** Collects searches in memory, day by day, until they are taken for writing. */
export class CountBuffer {
  #days = new Map<string, Map<string, TermCount>>()

  /** Counts one search; when `mostTerms` are waiting, new terms of that day are dropped. */
  add(day: string, { text, found, visitor }: Search): void {
    const terms = this.#days.get(day) ?? new Map<string, TermCount>()
    this.#days.set(day, terms)
    const known = terms.get(text)
    if (!known && terms.size >= mostTerms) return
    const count = known ?? { text, searches: 0, found: 0, seen: [] }
    count.searches += 1
    count.found += found ? 1 : 0
    if (count.seen.length < mostVisitors && !count.seen.includes(visitor)) count.seen.push(visitor)
    terms.set(text, count)
  }

  /** Everything counted since the last call, ordered by term so that writers lock in one order. */
  take(): { day: string; terms: TermCount[] }[] {
    const days = [...this.#days].map(([day, terms]) => ({
      day,
      terms: [...terms.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
    }))
    this.#days = new Map()
    return days
  }
}
