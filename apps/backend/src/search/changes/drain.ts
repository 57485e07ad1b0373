import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { sql } from "../../lib/sql"
import { announceProducts } from "./announce"
import { installTriggers } from "./install-triggers"
import { refreshProducts } from "./refresh-products"
import { withWriter } from "./with-writer"

const marksAtOnce = 500

/** Works off one batch of marks; answers how many. A mark is done only after its document is written: a crash repeats it. */
async function drainBatch(container: MedusaContainer): Promise<number> {
  const done = await withWriter(container, { wait: false }, async (trx) => {
    const marks = await sql<{ seq: string; product_id: string }>(
      trx,
      "select seq, product_id from search_change where done_at is null order by seq limit ?",
      [marksAtOnce],
    )
    if (marks.length === 0) return 0
    const ids = [...new Set(marks.map((mark) => mark.product_id))]
    await refreshProducts(container, ids)
    announceProducts(container, ids)
    await sql(trx, "update search_change set done_at = now() where seq = any(?::bigint[])", [
      marks.map((mark) => mark.seq),
    ])
    return marks.length
  })
  return done ?? 0
}

const notBuiltYet = (error: unknown) => error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND

/** Works off all marks; those made before the index exists wait for it. */
export async function drainChanges(container: MedusaContainer): Promise<void> {
  await installTriggers(container)
  try {
    while ((await drainBatch(container)) === marksAtOnce);
  } catch (error) {
    if (!notBuiltYet(error)) throw error
  }
}
