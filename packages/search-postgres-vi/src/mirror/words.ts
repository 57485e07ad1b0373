import { Occurrences } from "./occurrences.js"

const quote = 39
const comma = 44
const [zero, nine] = [48, 57]
/** Letters of the weights, A first; a place without one has the last. */
const [heaviest, lightest] = [65, 68]

/** Where each word of a mirror's rows stands. */
export class Words {
  readonly #lists = new Map<string, Occurrences>()
  /** All lexemes in order; null while rows are added. */
  #sorted: string[] | null = []

  /** Adds a row, whose number is the highest so far; `vector` is the text of its tsvector, as in 'gao':1A,5 'tam':2A. */
  add(row: number, vector: string): void {
    let at = 0
    while (vector.charCodeAt(at) === quote) {
      let end = vector.indexOf("'", at + 1)
      // A quote inside is written twice.
      while (vector.charCodeAt(end + 1) === quote) end = vector.indexOf("'", end + 2)
      const list = this.#listOf(vector.slice(at + 1, end).replaceAll("''", "'"))
      at = end + 1
      do {
        at += 1
        let position = 0
        let sign = vector.charCodeAt(at)
        for (; sign >= zero && sign <= nine; sign = vector.charCodeAt(++at)) position = position * 10 + sign - zero
        const weighed = sign >= heaviest && sign <= lightest
        list.add(row, position, (weighed ? sign : lightest) - heaviest)
        if (weighed) at += 1
      } while (vector.charCodeAt(at) === comma)
      at += 1
    }
  }

  #listOf(lexeme: string): Occurrences {
    const known = this.#lists.get(lexeme)
    if (known) return known
    const list = new Occurrences()
    // A copy: a part of the vector's text would keep all of it in memory.
    this.#lists.set(Buffer.from(lexeme).toString(), list)
    this.#sorted = null
    return list
  }

  #beginning(lexeme: string): string[] {
    this.#sorted ??= [...this.#lists.keys()].sort()
    const sorted = this.#sorted
    let from = 0
    let to = sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle] ?? "") < lexeme) from = middle + 1
      else to = middle
    }
    let end = from
    while (sorted[end]?.startsWith(lexeme)) end += 1
    return sorted.slice(from, end)
  }

  /** Occurrences of a lexeme, or of all that begin so, in the order of the lexemes. */
  listsOf(lexeme: string, begun: boolean): Occurrences[] {
    const lexemes = begun ? this.#beginning(lexeme) : [lexeme]
    return lexemes.flatMap((one) => this.#lists.get(one) ?? [])
  }
}
