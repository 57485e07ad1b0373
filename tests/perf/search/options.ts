import { parseArgs } from "node:util"

export const engineNames = ["postgres-vi", "meilisearch", "medusa"] as const
export type EngineName = (typeof engineNames)[number]

export interface Options {
  sizes: number[]
  engines: EngineName[]
  /** Where figures are written as JSON; null = nowhere. */
  file: string | null
}

const isEngine = (name: string): name is EngineName => engineNames.some((known) => known === name)

/** `--size 10000,100000 --engine postgres-vi,meilisearch figures.json`; everything when left out. Throws on what it does not know. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { size: { type: "string" }, engine: { type: "string" } },
  })
  const sizes = (values.size ?? "10000,100000").split(",").map(Number)
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1000 || size > 1_000_000)
  if (wrong !== undefined) throw new Error(`--size takes whole numbers from 1000 to 1000000, not "${values.size}"`)
  const names = values.engine?.split(",") ?? [...engineNames]
  const engines = names.filter(isEngine)
  if (engines.length < names.length) throw new Error(`--engine takes ${engineNames.join(", ")}, not "${values.engine}"`)
  return { sizes, engines, file: positionals[0] ?? null }
}
