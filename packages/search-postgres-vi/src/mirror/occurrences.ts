/** Rows a mirror can number. */
export const mostRows = 0xffff

/** Where a word stands in a row. */
export interface Spot {
  position: number
  /** A = 0 … D = 3. */
  weight: number
}

/**
 * All occurrences of one word, those of a row together, rows in rising order. One 32-bit number each: 16 bits of row, 14 of position, 2 of
 * weight (A = 0 … D = 3), since a mirror holds millions of them.
 */
export class Occurrences {
  #list = new Uint32Array(2)
  #length = 0

  add(row: number, position: number, weight: number): void {
    if (this.#length === this.#list.length) {
      const longer = new Uint32Array(this.#length * 2)
      longer.set(this.#list)
      this.#list = longer
    }
    this.#list[this.#length] = ((row << 16) | (position << 2) | weight) >>> 0
    this.#length += 1
  }

  /** Marks the rows that hold the word with one of these weights. */
  mark(rows: Uint32Array, weights: number): void {
    const list = this.#list
    for (let at = 0; at < this.#length; at += 1) {
      const one = list[at] ?? 0
      if ((weights >> (one & 3)) & 1) rows[one >>> 21] = (rows[one >>> 21] ?? 0) | (1 << ((one >>> 16) & 31))
    }
  }

  /** Calls with row and position of each occurrence of one of these weights. */
  each(weights: number, call: (row: number, position: number) => void): void {
    for (let at = 0; at < this.#length; at += 1) {
      const one = this.#list[at] ?? 0
      if ((weights >> (one & 3)) & 1) call(one >>> 16, (one >>> 2) & 0x3fff)
    }
  }

  /** Position and weight of each occurrence in a row. */
  inRow(row: number): Spot[] {
    const first = row * 0x10000
    let from = 0
    let to = this.#length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#list[middle] ?? 0) < first) from = middle + 1
      else to = middle
    }
    const spots: Spot[] = []
    for (let at = from; at < this.#length; at += 1) {
      const one = this.#list[at] ?? 0
      if (one >>> 16 !== row) break
      spots.push({ position: (one >>> 2) & 0x3fff, weight: one & 3 })
    }
    return spots
  }
}
