import { table } from "../checkout/measure.js"
import { openEngine } from "./engines.js"
import type { Figures } from "./figures.js"
import type { Ground } from "./ground.js"
import type { EngineName } from "./options.js"
import { measureEndpoints } from "./sections/endpoint.js"
import { measureFreshness } from "./sections/freshness.js"
import { measureProvider } from "./sections/provider.js"

/** What an engine takes beside time to answer. */
export interface Costs {
  engine: string
  index_s: number
  index_mb: number
  backend_idle_mb: number
  backend_mb: number
  engine_mb: number
  /** From a change in the database until it is found; null where nothing carries changes over. */
  searchable_p50_ms: number | null
  searchable_most_ms: number | null
}

export interface SizeFigures {
  size: number
  endpoints: Figures[]
  provider: Figures[]
  costs: Costs[]
}

/** All engines in turns over one catalogue. */
export async function measureSize(
  ground: Ground,
  size: number,
  engines: readonly EngineName[],
  say: (text: string) => void,
): Promise<SizeFigures> {
  const count = size > 20_000 ? 800 : 1600
  const found: SizeFigures = { size, endpoints: [], provider: [], costs: [] }
  const filled = await ground.goods(size)
  for (const name of engines) {
    say(`${size}: ${name}`)
    const engine = await openEngine(name, ground, filled)
    try {
      const backend_idle_mb = engine.backendMb()
      const ours = name !== "medusa"
      // Medusa's provider is slow enough to be known after a tenth of the questions.
      const asked = ours ? count : count / 10
      const endpoints = await measureEndpoints(engine, engine.name, { size, count: asked, ours })
      say(table(endpoints))
      found.endpoints.push(...endpoints)
      const memory = { backend_idle_mb, backend_mb: engine.backendMb(), engine_mb: engine.engineMb() }
      const fresh = ours ? await measureFreshness(engine) : null
      if (name === "postgres-vi") found.provider.push(...(await measureProvider(engine.databaseUrl, size, count / 2)))
      found.costs.push({
        engine: engine.name,
        index_s: engine.indexSeconds,
        index_mb: engine.indexMb,
        ...memory,
        searchable_p50_ms: fresh?.p50 ?? null,
        searchable_most_ms: fresh?.most ?? null,
      })
    } finally {
      await engine.stop()
    }
  }
  return found
}
