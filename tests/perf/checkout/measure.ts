/** What a series of calls answered, how long each took and how long all took, in milliseconds. */
export type Measured<T> = { results: T[]; times: number[]; wall: number }

/** Runs `count` calls, `width` at once. */
export async function measure<T>(
  count: number,
  width: number,
  work: (index: number) => Promise<T>,
): Promise<Measured<T>> {
  const results: T[] = []
  const times: number[] = []
  let next = 0
  const from = performance.now()
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const start = performance.now()
      results[index] = await work(index)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return { results, times, wall: performance.now() - from }
}

export type Figures = { name: string; per_second: number; p50: number; p95: number }

/** Calls per second and two percentiles, in milliseconds. */
export function figures(name: string, { times, wall }: Measured<unknown>): Figures {
  const sorted = [...times].sort((a, b) => a - b)
  const percentile = (part: number) => Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 10) / 10
  const per_second = Math.round((times.length / wall) * 10_000) / 10
  return { name, per_second, p50: percentile(0.5), p95: percentile(0.95) }
}

/** The figures as a Markdown table. */
export const table = (rows: readonly Figures[]): string =>
  [
    "| what | /s | p50 ms | p95 ms |",
    "|---|---|---|---|",
    ...rows.map((row) => `| ${row.name} | ${row.per_second} | ${row.p50} | ${row.p95} |`),
  ].join("\n")
