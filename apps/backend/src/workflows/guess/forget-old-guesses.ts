import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { forgetGuesses } from "../../modules/guess/forget-guesses"

const BATCH = 1_000
/** Bounds one run; what is left goes in the next. */
const BATCHES = 50

/** Forgets counts of wrong guesses whose quarter of an hour is over, in short statements; answers how many. */
export async function forgetOldGuesses(scope: MedusaContainer): Promise<number> {
  const pg = pgOf(scope)
  let total = 0
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const gone = await forgetGuesses(pg, BATCH)
    total += gone
    if (gone < BATCH) break
  }
  return total
}
