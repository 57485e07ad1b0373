import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

/** Parameter: how many. */
const notices = `
  delete from notice where id in (select id from notice where created_at < now() - interval '90 days' order by created_at limit ?) returning 1`
const messages = `
  delete from push_message where id in (select id from push_message where created_at < now() - interval '7 days' order by created_at limit ?) returning 1`

const BATCH = 1_000
/** Bounds one run; what is left goes in the next. */
const BATCHES = 50

/** Deletes notices of more than three months ago and push messages of last week, in short statements; answers how many. */
export async function forgetOldNotices(scope: MedusaContainer): Promise<number> {
  let total = 0
  for (const text of [notices, messages])
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const gone = (await sql(pgOf(scope), text, [BATCH])).length
      total += gone
      if (gone < BATCH) break
    }
  return total
}
