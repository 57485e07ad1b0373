import { call } from "../../../harness/http.js"
import { measure } from "../../checkout/measure.js"
import { type Figures, figures } from "../figures.js"
import { type Question, question, typed } from "../questions.js"
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

/** Suggestions of one person's typing, and of sixteen people's. */
async function runSuggestions({ url, publishableKey }: Served, engine: string, size: number, count: number) {
  const ask = async (number: number) => {
    const q = new URLSearchParams({ q: typed(number, size) })
    const { status } = await call(`${url}/store/search/suggest?${q}`, { publishableKey })
    if (status !== 200) throw new Error(`${engine}, suggestions answered ${status}`)
  }
  await measure(Math.ceil(count / 8), connections, (number) => ask(1_000_000 + number))
  const one = await measure(count, 1, ask)
  const many = await measure(count, connections, (number) => ask(2_000_000 + number))
  return [figures(`${engine}, suggestions, 1 at once`, one), figures(`${engine}, suggestions`, many)]
}

/** The routes of one engine, 16 questions under way at any time. `ours` is false for Medusa's provider, which only its own route can ask. */
export async function measureEndpoints(
  served: Served,
  engine: string,
  { size, count, ours }: { size: number; count: number; ours: boolean },
): Promise<Figures[]> {
  const own = ours
    ? [
        await run(`${engine}, our list`, askList(served), size, count),
        ...(await runSuggestions(served, engine, size, count / 4)),
      ]
    : []
  return [...own, await run(`${engine}, /store/search`, askMedusaRoute(served), size, count)]
}
