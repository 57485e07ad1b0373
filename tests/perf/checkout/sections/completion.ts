import type { Host } from "../host.js"
import { type Figures, figures, measure } from "../measure.js"
import type { Stall } from "../stall.js"

/** Completions of ready carts with ample stock: ours and Medusa's on the same data, in turns. */
export async function measureCompletion(host: Host, stall: Stall): Promise<Figures[]> {
  const warm = await measure(120, 8, () => stall.cart(3))
  await measure(120, 8, (index) => stall.complete(warm.results[index] ?? ""))
  const ofMedusa = await measure(54, 2, () => stall.stockCart(stall.lines(1)))
  const byMedusa = async (index: number) => {
    const status = await stall.completeByMedusa(ofMedusa.results[index] ?? "")
    if (status !== 200) throw new Error(`Medusa's completion answered ${status}`)
  }
  await measure(6, 1, byMedusa)
  const rows: Figures[] = []
  let used = 6
  const theirs = async (width: number, count: number) => {
    const from = used
    used += count
    rows.push(
      await counted(host, `Medusa, 1 cooperative, ${width} at once`, count, width, (index) => byMedusa(from + index)),
    )
  }
  for (const width of [1, 4, 16]) {
    const count = width === 1 ? 150 : 400
    for (const cooperatives of [1, 3]) {
      const { results } = await measure(count, 8, () => stall.cart(cooperatives))
      const name = `ours, ${cooperatives} cooperative${cooperatives > 1 ? "s" : ""}, ${width} at once`
      rows.push(await counted(host, name, count, width, (index) => stall.complete(results[index] ?? "")))
    }
    await theirs(width, 16)
  }
  return rows
}

/** Figures with the processor time of the backend per call. */
export async function counted(
  host: Pick<Host, "cpuMs">,
  name: string,
  count: number,
  width: number,
  work: (index: number) => Promise<unknown>,
): Promise<Figures> {
  const before = host.cpuMs()
  const measured = await measure(count, width, work)
  return { ...figures(name, measured), cpu_ms: Math.round(((host.cpuMs() - before) / count) * 10) / 10 }
}
