/** Most packs of one line: equals MAX_LINE_QUANTITY of the contract (kept apart so that zod stays out of the browser). */
const MOST = 999

/** Upper end of the stepper: stock where it is counted, never above the contract's limit. */
export function lineLimit(available: number | null): number {
  return available === null ? MOST : Math.min(available, MOST)
}
