import type { ProductListResponse } from "@cho-htx/contracts"
import { sleep } from "../../../../scripts/lib/wait.js"
import { call } from "../../../harness/http.js"
import { percentile } from "../figures.js"
import type { Served } from "../served.js"

const rounds = 12
const givenUpAfter = 30_000

export interface Freshness {
  /** Milliseconds from the change in the database until the shop's list finds it. */
  p50: number
  most: number
}

/** Renames products one after the other, as anybody's SQL would, and asks until the list finds the new name. Throws after half a minute. */
export async function measureFreshness({ url, publishableKey, pool }: Served): Promise<Freshness> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const title = `Chè lam mới ${round}x${process.pid}`
    const started = performance.now()
    await pool.query(
      "update product set title = $1 where id = (select id from product where id like 'prod_LARGE%' order by id offset $2 limit 1)",
      [title, round * 7],
    )
    for (;;) {
      const path = `catalog/products?limit=1&q=${encodeURIComponent(`${round}x${process.pid}`)}`
      const { body } = await call<ProductListResponse>(`${url}/store/${path}`, { publishableKey })
      if (body.products[0]?.title === title) break
      if (performance.now() - started > givenUpAfter) throw new Error(`"${title}" was not found in time`)
      await sleep(20)
    }
    times.push(performance.now() - started)
  }
  return { p50: percentile(times, 0.5), most: percentile(times, 1) }
}
