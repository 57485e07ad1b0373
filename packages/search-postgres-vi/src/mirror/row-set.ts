/** A set of rows of a mirror: a bit each. */
export type RowSet = Uint32Array<ArrayBuffer>

export const emptySet = (rows: number): RowSet => new Uint32Array((rows + 31) >>> 5)

export const holds = (set: RowSet, row: number): boolean => (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1

export function include(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
}

export function exclude(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) & ~(1 << (row & 31))
}

/** Keeps in `set` what `other` holds, too. */
export function intersect(set: RowSet, other: RowSet): RowSet {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (other[at] ?? 0)
  return set
}

/** Adds to `set` what `other` holds. */
export function unite(set: RowSet, other: RowSet): RowSet {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0)
  return set
}

export const isEmpty = (set: RowSet): boolean => set.every((word) => word === 0)

/** The rows of a set in rising order. */
export function listOf(set: RowSet): number[] {
  const list: number[] = []
  for (let at = 0; at < set.length; at += 1) {
    let left = set[at] ?? 0
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & -left)
      list.push((at << 5) | lowest)
      left &= left - 1
    }
  }
  return list
}
