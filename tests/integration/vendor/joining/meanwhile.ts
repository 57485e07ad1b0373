import type { VendorCooperativeResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { register, type Stage, sendPaper } from "./desk.js"

type Knock = (token: string) => Promise<{ status: number }>

/** What is decided while a request is on its way counts: its file took minutes, or it waited for its turn. */
export function meanwhile(stage: () => Stage): void {
  /** Lets a request pass its checks and wait for the cooperative's row, does the deed, and lets it go on. */
  async function during(id: string, deed: string, knock: () => ReturnType<Knock>): Promise<number> {
    const { pool } = stage().market
    const client = await pool.connect()
    try {
      await client.query("begin")
      await client.query("select id from cooperative where id = $1 for update", [id])
      const answer = knock()
      const waits = `select count(*)::int as n from pg_stat_activity where datname = current_database()
        and wait_event_type = 'Lock' and query like '%cooperative where id%'`
      await expect.poll(async () => (await pool.query(waits)).rows[0]?.n, { timeout: 8_000 }).toBeGreaterThan(0)
      await client.query(deed, [id])
      await client.query("commit")
      return (await answer).status
    } catch (error) {
      await client.query("rollback")
      throw error
    } finally {
      client.release()
    }
  }
  const suspend = "update cooperative set status = 'suspended' where id = $1"
  const leave = "update cooperative_member set deleted_at = now() where cooperative_id = $1"

  describe("a request under way", () => {
    it("changes nothing once the cooperative is suspended or its sender removed", async () => {
      const { ask, market } = stage()
      const paperOf = async (token: string) => (await sendPaper(market, token)).body.document?.id ?? ""
      const deeds: [deed: string, status: number][] = [
        [suspend, 403],
        [leave, 401],
      ]
      for (const [deed, status] of deeds) {
        const adds = await register(ask)
        expect(await during(adds.id, deed, () => sendPaper(market, adds.token))).toBe(status)
        const removes = await register(ask)
        const path = `documents/${await paperOf(removes.token)}`
        const { token } = removes
        expect(await during(removes.id, deed, () => ask(path, { method: "DELETE", token }))).toBe(status)
        const changes = await register(ask)
        const sent = { token: changes.token, json: { tagline: "Ngon" } }
        expect(await during(changes.id, deed, () => ask<VendorCooperativeResponse>("cooperative", sent))).toBe(status)
        const { rows } = await market.pool.query<{ n: number }>(
          `select count(*)::int as n from cooperative c left join cooperative_document d on d.cooperative_id = c.id
           where c.id = any($1) and (c.tagline is not null or d.deleted_at is null and d.id is not null)`,
          [[adds.id, removes.id, changes.id]],
        )
        expect(rows).toEqual([{ n: 1 }])
      }
    })
  })
}
