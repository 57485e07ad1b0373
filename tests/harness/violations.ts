import type { Pool } from "pg"
import type { Violation } from "../../apps/backend/src/workflows/checkout/check-invariants.js"
import { collectViolations } from "../../apps/backend/src/workflows/checkout/collect-violations.js"

/** Breaches of the checkout's invariants in a database; an empty list is what every suite ends with. */
export async function violations(pool: Pool): Promise<Violation[]> {
  const client = await pool.connect()
  try {
    return await collectViolations(client)
  } finally {
    client.release()
  }
}
