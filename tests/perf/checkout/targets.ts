import type { Figures } from "./measure.js"

export interface Target {
  what: string
  wanted: string
  found: number
  met: boolean
}

/** Issue's targets held against what was measured; ratios come from the same run, on the same data. */
export function judge(rows: readonly Figures[]): Target[] {
  const row = (name: string) => rows.find((candidate) => candidate.name === name)
  const rate = (name: string) => row(name)?.per_second ?? 0
  const best = (prefix: string) => Math.max(...rows.filter((r) => r.name.startsWith(prefix)).map((r) => r.per_second))
  const ratio = (ours: number, theirs: number) => Math.round((ours / theirs) * 10) / 10
  const least = (what: string, least: number, unit: string, found: number): Target => ({
    what,
    wanted: `≥ ${least}${unit}`,
    found,
    met: found >= least,
  })
  const alone = row("ours, 3 cooperatives, 1 at once")?.p50 ?? 0
  return [
    least("completion, 3 cooperatives, 16 at once", 100, "/s", rate("ours, 3 cooperatives, 16 at once")),
    { what: "completion, 3 cooperatives, alone, p50", wanted: "≤ 15 ms", found: alone, met: alone <= 15 },
    least(
      "completion, 1 cooperative, 16 at once, over Medusa's best",
      15,
      "×",
      ratio(rate("ours, 1 cooperative, 16 at once"), best("Medusa,")),
    ),
    least("whole purchase, 3 cooperatives, 16 at once", 25, "/s", rate("purchase, ours, 3 cooperatives, 16 at once")),
    least(
      "whole purchase, 1 cooperative, over Medusa's best",
      12,
      "×",
      ratio(best("purchase, ours, 1"), best("purchase, Medusa,")),
    ),
  ]
}
