import { formatDong } from "@cho-htx/vietnam"

/** Stand for the first, second … value of a sentence when its Vietnamese function is called to see its shape; nobody types such letters. */
export const [T1, T2, T3, T4, T5] = ["\uE001", "\uE002", "\uE003", "\uE004", "\uE005"] as const
/** The same for values that must be numbers; however the function writes them, they are found again. */
export const [N1, N2, N3, N4, N5] = [1_000_001, 2_000_002, 3_000_003, 4_000_004, 5_000_005] as const

const marks: readonly string[] = [T1, T2, T3, T4, T5]
const numbers: readonly number[] = [N1, N2, N3, N4, N5]

/** Numbers as the catalogues write them: sums, with points between thousands, bare. */
const ways = [formatDong, (value: number) => value.toLocaleString("vi-VN"), String]

function marked(sentence: string): string {
  let text = sentence
  for (const [index, mark] of marks.entries())
    for (const way of ways) text = text.replaceAll(way(numbers[index] ?? 0), mark)
  return text
}

/** English from the values as the Vietnamese sentence writes them, in the order of their marks; "" for one that this sentence does not have. */
export type English = (...values: string[]) => string

/** The shape of a Vietnamese sentence with values, and its English. */
export class Turn {
  /** What stands before, between and behind the values. */
  readonly literals: readonly string[]
  /** Which value stands in each gap. */
  readonly gaps: readonly number[]
  readonly english: English

  constructor(sentence: string, english: English) {
    const text = marked(sentence)
    this.literals = text.split(/[\uE001-\uE005]/)
    this.gaps = [...text.matchAll(/[\uE001-\uE005]/g)].map(([mark]) => marks.indexOf(mark))
    this.english = english
    if (this.literals.slice(1, -1).includes("")) throw new Error(`Two values touch in "${sentence}"`)
  }

  /** Letters that must be there: the more, the surer the match. */
  get weight(): number {
    return this.literals.join("").length
  }

  /** The English of a sentence of this shape; null for any other. One walk over the text, whatever is in it. */
  read(sentence: string): string | null {
    const { literals, gaps } = this
    const [first = "", ...rest] = literals
    const last = rest.pop()
    if (last === undefined) return sentence === first ? this.english() : null
    let from = first.length
    const end = sentence.length - last.length
    if (from > end || !sentence.startsWith(first) || !sentence.endsWith(last)) return null
    const values = marks.map(() => "")
    const seen = new Set<number>()
    for (const [index, gap] of gaps.entries()) {
      const literal = rest[index]
      const to = literal === undefined ? end : sentence.indexOf(literal, from)
      if (to < 0 || to + (literal?.length ?? 0) > end) return null
      const value = sentence.slice(from, to)
      // Said twice, a value is the same both times.
      if (seen.has(gap) && values[gap] !== value) return null
      seen.add(gap)
      values[gap] = value
      from = to + (literal?.length ?? 0)
    }
    return this.english(...values)
  }
}

/** The twin of one sentence that a function of a catalogue says: the function called with marks, and the English. */
export const turn = (sentence: string, english: string | English): Turn =>
  new Turn(sentence, typeof english === "string" ? () => english : english)
