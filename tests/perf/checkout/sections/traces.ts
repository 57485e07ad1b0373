import type { Host } from "../host.js"
import type { Stall } from "../stall.js"

export interface Trace {
  name: string
  rows: number
  bytes: number
}

const left = async ({ pool }: Host) => {
  const { rows } = await pool.query<{ rows: number; bytes: number }>(
    "select count(*)::int as rows, coalesce(sum(pg_column_size(w.*)), 0)::int as bytes from workflow_execution w",
  )
  return rows[0] ?? { rows: 0, bytes: 0 }
}

/** What one completion leaves in the workflow engine's table: ours and Medusa's. */
export async function measureTraces(host: Host, stall: Stall): Promise<Trace[]> {
  const traceOf = async (name: string, work: () => Promise<unknown>): Promise<Trace> => {
    const before = await left(host)
    await work()
    const after = await left(host)
    return { name, rows: after.rows - before.rows, bytes: after.bytes - before.bytes }
  }
  const ours = await stall.cart(1)
  const theirs = await stall.stockCart(stall.lines(1))
  return [
    await traceOf("ours", () => stall.complete(ours)),
    await traceOf("Medusa", () => stall.completeByMedusa(theirs)),
  ]
}
