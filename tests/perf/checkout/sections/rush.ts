import { measure } from "../measure.js"
import type { Stall } from "../stall.js"

export interface RushEnd {
  name: string
  /** Orders made of 50 units. */
  sold: number
  told_sold_out: number
  /** Neither an order nor a word. */
  other: number
  slowest_winner_ms: number
  slowest_loser_ms: number
  seconds: number
  reserved: number
}

const CARTS = 200
const UNITS = 50

interface Answer {
  end: "sold" | "sold out" | "other"
  ms: number
}

async function timed(work: () => Promise<Answer["end"]>): Promise<Answer> {
  const from = performance.now()
  const end = await work().catch((): Answer["end"] => "other")
  return { end, ms: Math.round(performance.now() - from) }
}

/** 200 carts after 50 units, all completed at once over all processes. */
export async function rushOurs(name: string, stall: Stall): Promise<RushEnd> {
  const product = await stall.product(UNITS)
  const [buyer] = stall.buyers
  if (!buyer) throw new Error("no buyer")
  const line = [{ variant_id: product.variantId, quantity: 1 }]
  const carts = await measure(CARTS, 8, async () => {
    const made = await buyer.create(line)
    await buyer.checkout(made.body.cart.id)
    return made.body.cart.id
  })
  return end(name, stall, product.inventoryItemId, carts.results, (id, index) =>
    timed(async () => {
      const { status, body } = await (stall.buyers[index % stall.buyers.length] ?? buyer).complete(id)
      if (status === 200) return "sold"
      return status === 409 && body.code === "sold_out" ? "sold out" : "other"
    }),
  )
}

/** The same through Medusa's own completion. */
export async function rushMedusa(name: string, stall: Stall): Promise<RushEnd> {
  const product = await stall.product(UNITS)
  const line = [{ variant_id: product.variantId, quantity: 1 }]
  const carts = await measure(CARTS, 4, () => stall.stockCart(line))
  return end(name, stall, product.inventoryItemId, carts.results, (id) =>
    timed(async () => ((await stall.completeByMedusa(id)) === 200 ? "sold" : "other")),
  )
}

async function end(
  name: string,
  stall: Stall,
  inventoryItemId: string,
  carts: readonly string[],
  complete: (id: string, index: number) => Promise<Answer>,
): Promise<RushEnd> {
  const from = performance.now()
  const answers = await Promise.all(carts.map(complete))
  const seconds = Math.round((performance.now() - from) / 100) / 10
  const of = (wanted: Answer["end"]) => answers.filter((answer) => answer.end === wanted)
  const slowest = (list: readonly Answer[]) => Math.max(0, ...list.map((answer) => answer.ms))
  const { rows } = await stall.market.pool.query<{ n: string }>(
    "select reserved_quantity as n from inventory_level where inventory_item_id = $1",
    [inventoryItemId],
  )
  return {
    name,
    sold: of("sold").length,
    told_sold_out: of("sold out").length,
    other: of("other").length,
    slowest_winner_ms: slowest(of("sold")),
    slowest_loser_ms: slowest(answers.filter((answer) => answer.end !== "sold")),
    seconds,
    reserved: Number(rows[0]?.n),
  }
}
