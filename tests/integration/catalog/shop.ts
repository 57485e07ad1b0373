import type { Pool } from "pg"
import type { Market } from "../../fixtures/market.js"
import type { Backend } from "../../harness/backend.js"
import { type Answer, call } from "../../harness/http.js"

/** GET on the store as the shop does it. */
export const shopOf =
  (backend: Backend, market: Market) =>
  <T>(path: string): Promise<Answer<T>> =>
    call<T>(`${backend.url}/store/${path}`, { publishableKey: market.publishableKey })

/** Waits until `check` holds and answers how many milliseconds that took; throws after `within`. */
export async function eventually(within: number, check: () => Promise<boolean>): Promise<number> {
  const started = performance.now()
  while (!(await check())) {
    if (performance.now() - started > within) throw new Error(`Did not come true within ${within} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return performance.now() - started
}

/** Waits until no change is left to index; longer than a worker whose server was away waits before it tries again. */
export const settled = (pool: Pool): Promise<number> =>
  eventually(60_000, async () => {
    const { rows } = await pool.query<{ open: boolean }>(
      `select to_regclass('search_change') is null or not exists (select from search_index where active_version is not null) as open`,
    )
    if (rows[0]?.open !== false) return false
    const marks = await pool.query("select 1 from search_change limit 1")
    return marks.rowCount === 0
  })
