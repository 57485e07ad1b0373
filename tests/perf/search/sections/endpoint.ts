import { call } from "../../../harness/http.js"
import { measure } from "../../checkout/measure.js"
import { type Figures, figures } from "../figures.js"
import { type Question, question } from "../questions.js"
import type { Served } from "../served.js"

const connections = 16
const facets = ["category", "commune", "cooperative", "stars", "marks", "in_stock", { field: "price", type: "stats" }]

type Ask = (question: Question) => Promise<number>

/** Our list, as the shop asks for it. */
const askList =
  ({ url, publishableKey }: Served): Ask =>
  async (asked) => {
    const { kind: _, ...given } = asked
    const query = new URLSearchParams(Object.entries(given).map(([key, value]) => [key, String(value)]))
    const { status } = await call(`${url}/store/catalog/products?limit=20&${query}`, { publishableKey })
    return status
  }

/** Medusa's own route with the same filters and facets; highlighting is left out, which its provider refuses. */
const askMedusaRoute =
  ({ url, publishableKey }: Served): Ask =>
  async ({ q, category, in_stock, price_max, sort }) => {
    const filters = {
      ...(q ? { q } : {}),
      ...(category ? { category: [category] } : {}),
      ...(in_stock ? { in_stock: true } : {}),
      ...(price_max ? { price: { $lte: price_max } } : {}),
    }
    const json = {
      entity: "product",
      fields: ["card"],
      filters,
      pagination: { take: 20, order: sort ? { price: "ASC" } : { _score: "DESC" } },
      search_options: { match_strategy: "last", facets, disjunctive_facets: true, count: "exact" },
    }
    return (await call(`${url}/store/search`, { json, publishableKey })).status
  }

async function run(name: string, ask: Ask, size: number, count: number): Promise<Figures> {
  await measure(Math.ceil(count / 8), connections, (index) => ask(question(1_000_000 + index, size)))
  const measured = await measure(count, connections, (index) => ask(question(index, size)))
  const refused = measured.results.find((status) => status !== 200)
  if (refused !== undefined) throw new Error(`${name} answered ${refused}`)
  return figures(name, measured)
}

/** Both routes of one engine, 16 questions under way at any time. `ours` is false for Medusa's provider, which our list cannot ask. */
export async function measureEndpoints(
  served: Served,
  engine: string,
  { size, count, ours }: { size: number; count: number; ours: boolean },
): Promise<Figures[]> {
  const list = ours ? [await run(`${engine}, our list`, askList(served), size, count)] : []
  return [...list, await run(`${engine}, /store/search`, askMedusaRoute(served), size, count)]
}
