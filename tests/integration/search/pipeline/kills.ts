import { expect, it } from "vitest"
import { waitUntil } from "../../../../scripts/lib/wait.js"
import { settled } from "../../catalog/shop.js"
import { stored, wanted } from "./agreement.js"
import { cloneProducts } from "./clone-products.js"
import { type Stage, workerName } from "./stage.js"

const goods = 1_500
/** A killed worker needs a while to be back on a machine that runs other things. */
const minute = 120_000
const limit = 150_000

/** Edits goods without pause until told to stop: titles, prices, publishing, new goods. Answers how many edits there were. */
function keepEditing({ market, product }: Stage, ids: string[]): () => Promise<number> {
  let isOn = true
  let edits = 0
  const edit = async (id: string) => {
    const { pool } = market
    const kind = edits % 4
    if (kind === 0) await pool.query("update product set title = $2 where id = $1", [id, `Hàng sửa ${edits}`])
    if (kind === 1)
      await pool.query(
        `update price set amount = $2::int, raw_amount = jsonb_build_object('value', $2::int::text, 'precision', 20)
         where price_set_id = replace($1, 'prod_', 'pset_')`,
        [id, 10_000 + edits],
      )
    if (kind === 2) await pool.query("update product set status = 'draft' where id = $1", [id])
    if (kind === 3) await pool.query("update product set status = 'published' where id = $1", [id])
  }
  const done = (async () => {
    while (isOn) {
      await edit(ids[(edits * 7919) % ids.length] ?? product.id)
      edits += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  return async () => {
    isOn = false
    await done
    return edits
  }
}

async function run(stage: Stage): Promise<{ state: string; done: number }> {
  const { rows } = await stage.market.pool.query<{ state: string; done: number }>(
    "select state, done from search_run where kind = 'rebuild' order by id desc limit 1",
  )
  return rows[0] ?? { state: "none", done: 0 }
}

const filled = (stage: Stage, least: number) => waitUntil(async () => (await run(stage)).done >= least, minute, 5)

/** Has a rebuild under way; one that a fast machine has ended by now is asked for again. */
async function begunRebuild(stage: Stage): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    expect(await stage.post("rebuild", {})).toBe(200)
    expect(await filled(stage, 1)).toBe(true)
    if ((await run(stage)).state === "open") return
    expect(tries).toBeLessThan(10)
  }
}

/** A rebuild with edits all the while, cut short by `harm`; in the end index and database must be one. */
async function rebuildUnder(stage: Stage, ids: string[], harm: () => Promise<void>): Promise<number> {
  const stopEditing = keepEditing(stage, ids)
  await begunRebuild(stage)
  await harm()
  await expect.poll(async () => (await run(stage)).state, { timeout: minute, interval: 100 }).toBe("done")
  const edits = await stopEditing()
  await settled(stage.market.pool)
  expect(await stored(stage.index)).toEqual(await wanted(stage.market.pool))
  return edits
}

/** Rules for a rebuild that is cut short while goods are edited. */
export function describeKills(engine: Stage["engine"], stage: () => Stage): void {
  let ids: string[] = []
  it("begins with a large catalogue", async () => {
    ids = await cloneProducts(stage().market.pool, stage().product, goods)
    expect(await stage().post("check", { repair: true })).toBe(200)
    const total = (await wanted(stage().market.pool)).length
    const counted = async () => (await stage().index.all()).length
    await expect.poll(counted, { timeout: minute, interval: 500 }).toBe(total)
  })
  it("never lets a half-full index serve, and removes the old one", async () => {
    expect(await stage().post("rebuild", {})).toBe(200)
    const before = await stage().index.names()
    const total = (await wanted(stage().market.pool)).length
    let least = Number.POSITIVE_INFINITY
    await expect
      .poll(
        async () => {
          least = Math.min(least, (await stage().index.all()).length)
          return (await run(stage())).state
        },
        { timeout: minute, interval: 20 },
      )
      .toBe("done")
    expect(least).toBe(total)
    await expect.poll(() => stage().index.names(), { timeout: 10_000 }).toHaveLength(1)
    expect(await stage().index.names()).not.toEqual(before)
  })
  it(
    "goes on after its worker was killed",
    async () => {
      const edits = await rebuildUnder(stage(), ids, stage().restartWorker)
      expect(edits).toBeGreaterThan(50)
    },
    limit,
  )
  it(
    "survives its database connections being cut, again and again",
    async () => {
      await rebuildUnder(stage(), ids, async () => {
        let cut = 0
        for (let times = 0; times < 5 || (cut === 0 && times < 100); times += 1) {
          const { rowCount } = await stage().market.pool.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1",
            [workerName],
          )
          cut += rowCount ?? 0
          await new Promise((resolve) => setTimeout(resolve, 400))
        }
        expect(cut).toBeGreaterThan(0)
      })
    },
    limit,
  )
  if (engine === "meilisearch")
    it(
      "survives the death of the search server",
      async () => {
        await rebuildUnder(stage(), ids, async () => {
          const server = stage().meilisearch
          await server?.kill()
          await new Promise((resolve) => setTimeout(resolve, 1_500))
          await server?.start()
        })
      },
      limit,
    )
}
