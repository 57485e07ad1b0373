import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { forgetRequests } from "../../modules/idempotency/forget-requests"

const BATCH = 1_000
/** Bounds one run; what is left goes in the next. */
const BATCHES = 50

/** Forgets request keys older than seven days in short statements; answers how many. */
export async function forgetOldRequests(scope: MedusaContainer): Promise<number> {
  const pg = pgOf(scope)
  let total = 0
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const gone = await forgetRequests(pg, BATCH)
    total += gone
    if (gone < BATCH) break
  }
  return total
}
