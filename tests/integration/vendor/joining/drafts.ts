import type { MedusaContainer } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { closeIdleDrafts } from "../../../../apps/backend/src/workflows/registration/close-idle-drafts"
import type { Market } from "../../../fixtures/market.js"
import { knexOf } from "../notices/knex-of.js"
import { papers, register, type Stage, sendPaper } from "./desk.js"

/** A container for the nightly job; the cast holds as long as it resolves the connection and the File Module's `deleteFiles` only. */
function scopeOf({ pool }: Market, deleted: string[]): MedusaContainer {
  const files = { deleteFiles: async (keys: string[]) => void deleted.push(...keys) }
  return { resolve: (name: string) => (name === "file" ? files : knexOf(pool)) } as unknown as MedusaContainer
}

/** What strangers may leave with us, and for how long. */
export function drafts(stage: () => Stage): void {
  describe("a stranger", () => {
    it("registers ten times in a quarter of an hour from one address and no more", async () => {
      const headers = { "x-forwarded-for": "203.0.113.60" }
      const statuses: number[] = []
      for (let times = 0; times < 11; times += 1)
        statuses.push((await stage().ask("registrations", { json: papers(), headers })).status)
      expect(statuses).toEqual([...Array(10).fill(200), 429])
    })

    it("leaves a draft for 60 days after it was last seen; then its files go and its code is free", async () => {
      const { ask, market } = stage()
      const [idle, seen, mended] = [await register(ask), await register(ask), await register(ask)]
      for (const { token } of [idle, seen, mended]) await sendPaper(market, token)
      const age = "now() - interval '61 days'"
      const ids = [idle.id, seen.id, mended.id]
      const cooperatives = `update cooperative set updated_at = ${age} where id = any($1)`
      await market.pool.query(cooperatives, [[idle.id, seen.id]])
      await market.pool.query(`update cooperative_document set created_at = ${age} where cooperative_id = any($1)`, [
        ids,
      ])
      await market.pool.query(
        `update cooperative_member_session set created_at = ${age}, last_seen_at = ${age}
         where member_id in (select id from cooperative_member where cooperative_id = any($1))`,
        [[idle.id, mended.id]],
      )
      const deleted: string[] = []
      expect(await closeIdleDrafts(scopeOf(market, deleted))).toBe(1)
      const { rows } = await market.pool.query(
        `select c.id, c.status, d.deleted_at is null as kept, d.file_key from cooperative c
         join cooperative_document d on d.cooperative_id = c.id where c.id = any($1)`,
        [ids],
      )
      const state = (id: string) => rows.find((row) => row.id === id)
      expect(state(idle.id)).toMatchObject({ status: "closed", kept: false })
      for (const { id } of [seen, mended]) expect(state(id)).toMatchObject({ status: "draft", kept: true })
      expect(deleted).toEqual([state(idle.id)?.file_key])
      expect((await ask("registrations", { json: idle.sent })).status).toBe(200)
    })
  })
}
