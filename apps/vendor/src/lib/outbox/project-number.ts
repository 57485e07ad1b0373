import type { OutboxEntry } from "./entry"

/**
 * A number of one thing as it will be once its waiting writes have arrived, oldest first; what was refused, and all after it, does not count.
 * What has `arrived` and the pages may not show yet comes first, as the number it made: so it counts once, with old news and with fresh.
 * The next write is made from this number: one that was made from the market's own would be overtaken by the person's earlier one.
 */
export function projectNumber<T extends number | null>(
  value: T,
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): T | number {
  let projected: T | number = value
  for (const { effect } of arrived)
    if (effect) projected = (effect.kind === "set" ? effect.amount : effect.after) ?? projected
  for (const { refusal, effect } of entries) {
    if (refusal) break
    if (effect) projected = effect.kind === "set" ? effect.amount : (projected ?? 0) + effect.amount
  }
  return projected
}
