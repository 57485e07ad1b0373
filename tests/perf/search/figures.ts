import type { Measured } from "../checkout/measure.js"

export interface Figures {
  name: string
  per_second: number
  p50: number
  p95: number
  p99: number
}

const round = (value: number) => Math.round(value * 10) / 10

/** The value below which `part` of them lie; 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return round(sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0)
}

/** Answers per second and three percentiles, in milliseconds. */
export const figures = (name: string, { times, wall }: Measured<unknown>): Figures => ({
  name,
  per_second: round((times.length / wall) * 1000),
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  p99: percentile(times, 0.99),
})
