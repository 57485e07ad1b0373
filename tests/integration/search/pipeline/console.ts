import { expect, it } from "vitest"
import { adminToken } from "../../../fixtures/base.js"
import { call } from "../../../harness/http.js"
import { settled } from "../../catalog/shop.js"
import type { Stage } from "./stage.js"

/** Rules for the routes behind the console's page. */
export function describeConsole(stage: () => Stage): void {
  it("tells how the index is", async () => {
    await settled(stage().market.pool)
    const documents = (await stage().index.all()).length
    // The first rebuild may still be tidying up.
    await expect
      .poll(() => stage().status(), { timeout: 30_000, interval: 200 })
      .toMatchObject({
        engine: { name: stage().engine, healthy: true, documents },
        backlog: { count: 0, capped: false, oldest_seconds: 0 },
        failures: { count: 0, products: [] },
        outage: null,
        rebuild: { state: "done", facts: null, error: null },
      })
  })
  it("is for staff, takes nothing it does not know, and keeps who asked", async () => {
    const url = `${stage().backend.url}/admin/search-index`
    expect((await call(url)).status).toBe(401)
    expect((await call(`${url}/rebuild`, { json: {} })).status).toBe(401)
    expect(await stage().post("rebuild", { index: "product" })).toBe(400)
    expect(await stage().post("check", { repair: "yes" })).toBe(400)
    expect(await stage().post("check", {})).toBe(200)
    const { rows } = await stage().market.pool.query<{ actor: string }>(
      "select a.actor from audit_entry a join search_run r on r.id::text = a.entity_id and r.actor = a.actor where a.action = 'search-index.check'",
    )
    expect(rows[0]?.actor).toMatch(/^user:/)
  })
  it("refuses Medusa's own rebuild, which loses changes, in words", async () => {
    const token = await adminToken(stage().backend)
    const url = `${stage().backend.url}/admin/search-indexes/product`
    const answer = await call<{ message: string }>(url, { method: "DELETE", token })
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining("Không xoá")])
  })
}
