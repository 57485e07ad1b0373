/** Pseudo-random numbers in [0, 1) that depend on the seed alone (mulberry32), so that every run makes the same catalogue. */
export function randomOf(seed: number): () => number {
  let state = (seed + 1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
