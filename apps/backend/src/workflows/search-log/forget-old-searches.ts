import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { forgetTerms } from "../../modules/search-log/forget-terms"

const keptDays = 90
const day = 24 * 3_600_000
const batch = 1_000
/** Bounds one run; what is left goes in the next. */
const batches = 50

/** Empties yesterday's visitor marks and forgets searches older than 90 days in short statements; answers how many rows went. */
export async function forgetOldSearches(scope: MedusaContainer, now: number = Date.now()): Promise<number> {
  const today = vietnamDay(now)
  const oldest = vietnamDay(now - keptDays * day)
  let total = 0
  for (let round = 0; round < batches; round += 1) {
    const gone = await forgetTerms(pgOf(scope), today, oldest, batch)
    total += gone
    if (gone === 0) break
  }
  return total
}
