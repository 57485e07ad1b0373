import { expect, it } from "vitest"
import type { Stage } from "./stage.js"

/** Events around their emission, and what people decide about stuck ones. */
export function outboxKills(stage: () => Stage): void {
  it("emits an event at least once when it is cut off around the emission", async () => {
    const { market, flows, die } = stage()
    for (const point of ["outbox.taken", "outbox.emitted"]) {
      const id = `outbox_kill_${point}`
      await market.pool.query("insert into outbox_event (id, name, data) values ($1, 'kill.test', '{}')", [id])
      const emitted = async () =>
        (await market.pool.query("select 1 from outbox_event where id = $1 and emitted_at is not null", [id])).rowCount
      await die(point, "drain", {})
      expect(await emitted(), point).toBe(0)
      await flows.run("drain", {})
      expect(await emitted(), point).toBe(1)
    }
  })

  it("does what a person decided once, and closes the case", async () => {
    const { market, flows, die } = stage()
    for (const point of ["case.done", "case.closed"]) {
      const subject = `outbox_kill_${point}`
      await market.pool.query(
        "insert into outbox_event (id, name, data, attempts, updated_at) values ($1, 'kill.test', '{}', 9, now() + interval '1 day')",
        [subject],
      )
      await market.pool.query("insert into checkout_case (id, kind, subject_id) values ($1, 'event_stuck', $2)", [
        `ccase_${point}`,
        subject,
      ])
      await die(point, "drop-event", { case_id: `ccase_${point}` })
      await flows.run("drop-event", { case_id: `ccase_${point}` })
      const { rows } = await market.pool.query<{ state: string; audits: number; dropped: boolean }>(
        `select c.state, (select count(*)::int from audit_entry a where a.entity_id = c.id) as audits, e.deleted_at is not null as dropped
        from checkout_case c join outbox_event e on e.id = c.subject_id where c.id = $1`,
        [`ccase_${point}`],
      )
      expect(rows, point).toEqual([{ state: "resolved", audits: 1, dropped: true }])
    }
  }, 60_000)
}
