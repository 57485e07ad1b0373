/** Tries after which a person is told; the worker goes on trying beside them. */
export const PATIENCE = 5

const FIRST_PAUSE = 30
const LONGEST_PAUSE = 6 * 3600

/** Seconds until the next try after so many: 30 s, twice as long each time, at most six hours. */
export const pauseAfter = (attempts: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1))
