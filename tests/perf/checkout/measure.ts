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

export type Figures = {
  name: string
  per_second: number
  p50: number
  p95: number
  /** Processor time of the backend per call, in milliseconds, where it was counted. */
  cpu_ms?: number
}

const round = (value: number) => Math.round(value * 10) / 10

/** Calls per second and two percentiles, in milliseconds. */
export function figures(name: string, { times, wall }: Measured<unknown>): Figures {
  const sorted = [...times].sort((a, b) => a - b)
  const percentile = (part: number) => round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  return { name, per_second: round((times.length / wall) * 1000), p50: percentile(0.5), p95: percentile(0.95) }
}

/** Rows of equal shape as a Markdown table. */
export function table(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`
  return [line(names), line(names.map(() => "---")), ...rows.map((row) => line(Object.values(row)))].join("\n")
}
