import type { Pool } from "pg"
import { expect, it } from "vitest"
import { backendDir, medusaCli } from "../../../../scripts/lib/paths.js"
import { run } from "../../../../scripts/lib/run.js"
import { createProduct } from "../../../fixtures/product.js"
import { backendEnv } from "../../../harness/backend-env.js"
import { eventually, settled } from "../../catalog/shop.js"
import { stored, wanted } from "./agreement.js"
import { sell } from "./sell.js"
import type { Stage } from "./stage.js"

/** Time a worker may take for a check, or for what was marked. */
const soon = 10_000

/** The newest check of everything, whoever asked for it. */
async function lastCheck(pool: Pool) {
  const { rows } = await pool.query<{ state: string; facts: object }>(
    "select state, facts from search_run where kind = 'check' order by id desc limit 1",
  )
  return rows[0]
}

/** The check as operators run it; answers its exit code and words. */
async function check({ backend, env }: Stage, ...args: string[]): Promise<{ code: number; output: string }> {
  const environment = backendEnv(backend.databaseUrl, { ...env, LOG_LEVEL: "error" })
  const all = [medusaCli, "exec", "./src/search/check-index.ts", ...args]
  return run(process.execPath, all, { cwd: backendDir, env: environment }).then(
    (output) => ({ code: 0, output }),
    (error: Error) => ({ code: Number(/ended with (\d+)/.exec(error.message)?.[1]), output: error.message }),
  )
}

/** Rules for the check of everything. */
export function describeCheck(stage: () => Stage): void {
  it("takes nothing that was sold since sales were last marked for a difference, and has it written", async () => {
    const { market, maker } = stage()
    const product = await createProduct(market, maker, { title: "Bán chạy" })
    await settled(market.pool)
    await eventually(soon, async () => (await lastCheck(market.pool))?.state !== "open")
    await sell(market.pool, product, "check", 2)
    expect(await stage().post("check", {})).toBe(200)
    await eventually(soon, async () => (await lastCheck(market.pool))?.state === "done")
    expect(await lastCheck(market.pool)).toMatchObject({ facts: { missing: 0, different: 0, extra: 0 } })
    await eventually(soon, async () => (await stage().index.one(product.id))?.sold_30d === 2)
  })
  it("finds what is missing, different and too many, repairs it when told to, and says so by its exit code", async () => {
    const { market, maker, index } = stage()
    const goods = []
    for (const title of ["Một", "Hai", "Ba"]) goods.push(await createProduct(market, maker, { title }))
    await settled(market.pool)
    // Its own check of every ten minutes would mend the damage first.
    await stage().worker.kill()
    const [missing, different] = goods
    await index.remove(missing?.id ?? "")
    await index.copy(goods[2]?.id ?? "", "prod_nobodys")
    // Behind the triggers' back, as a restored backup would.
    await market.pool.query(
      `begin; set local cho_htx.skip_search_marks = 'on'; update product set title = 'Hai khác' where id = '${different?.id}'; commit`,
    )
    const found = await check(stage())
    expect(found.output).toMatch(/1 missing, 1 different, 1 too many, 0 repaired/)
    expect(found.output).toContain(missing?.id)
    expect(found.code).toBe(1)
    const repaired = await check(stage(), "repair")
    expect(repaired.output).toMatch(/1 missing, 1 different, 1 too many, 3 repaired/)
    expect(repaired.code).toBe(0)
    expect(await stored(index)).toEqual(await wanted(market.pool))
    const { check: last } = await stage().status()
    expect(last).toMatchObject({ state: "done", reason: "asked", facts: { repaired: 3 } })
    await stage().restartWorker()
  })
}
