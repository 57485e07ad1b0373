import type { Pool, PoolClient } from "pg"
import type { Db, Statement } from "../../../apps/backend/src/modules/order-group/db/connection.js"
import { recordCapture } from "../../../apps/backend/src/modules/order-group/money/record-capture.js"
import { recordRefund } from "../../../apps/backend/src/modules/order-group/money/record-refund.js"
import type { StepActor } from "../../../apps/backend/src/modules/order-group/parcel/actor.js"
import { lockParcel } from "../../../apps/backend/src/modules/order-group/parcel/sql/lock-parcel.js"

const sessionOf = (client: PoolClient): Db => ({
  run: async <Row>({ text }: Statement<Row>, values: readonly unknown[]) =>
    (await client.query(text, [...values])).rows as Row[],
  count: async <Row>({ text }: Statement<Row>, values: readonly unknown[]) =>
    (await client.query(text, [...values])).rowCount ?? 0,
  together: async () => Promise.reject(new Error("no step of money sends statements together")),
  finish: async () => Promise.reject(new Error("a step does not end its transaction itself")),
})

/** Runs `work` in one transaction of the test's own pool, as a step of the backend would. */
export async function inTransaction<T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query("begin")
    const result = await work(sessionOf(client))
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback")
    throw error
  } finally {
    client.release()
  }
}

const verbs = { capture: recordCapture, refund: recordRefund }

/** Books money of one order the way a parcel step does: locks it and records. */
export const book = (pool: Pool, kind: keyof typeof verbs, orderId: string, amount: number, step: StepActor) =>
  inTransaction(pool, async (db) => {
    const [parcel] = await db.run(lockParcel, [orderId, null])
    if (!parcel) throw new Error(`no parcel for ${orderId}`)
    return verbs[kind](db, parcel, amount, step)
  })
