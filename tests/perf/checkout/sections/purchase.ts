import type { Host } from "../host.js"
import type { Figures } from "../measure.js"
import type { Stall } from "../stall.js"
import { counted } from "./completion.js"

/** A whole guest purchase: ours in three requests (cart with goods, checkout, completion), Medusa's in its six calls and completion. */
export async function measurePurchase(host: Host, stall: Stall): Promise<Figures[]> {
  const ours = (cooperatives: number) => async () => stall.complete(await stall.cart(cooperatives))
  const theirs = async () => {
    const status = await stall.completeByMedusa(await stall.stockCart(stall.lines(1)))
    if (status !== 200) throw new Error(`Medusa's completion answered ${status}`)
  }
  const rows: Figures[] = []
  for (const width of [1, 4, 16]) {
    rows.push(
      await counted(host, `purchase, ours, 3 cooperatives, ${width} at once`, 40 * Math.min(width, 4), width, ours(3)),
    )
    rows.push(
      await counted(host, `purchase, ours, 1 cooperative, ${width} at once`, 40 * Math.min(width, 4), width, ours(1)),
    )
    rows.push(await counted(host, `purchase, Medusa, 1 cooperative, ${width} at once`, 12, width, theirs))
  }
  return rows
}
