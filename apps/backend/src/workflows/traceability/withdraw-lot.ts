import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { actOnLot, type LotInput } from "./act-on-lot"
import { lotMessages } from "./messages"

/**
 * Recalls a published lot for good: its public page tells everybody, with the reason. Withdrawn already for the same reason: nothing happens.
 * Throws CONFLICT for a draft, and when a colleague has given another reason, which stands.
 */
export const withdrawLot = (scope: MedusaContainer, input: LotInput & { reason: string }): Promise<void> =>
  actOnLot(scope, input, async (trx, { id, status }) => {
    if (status === "draft") throw new Refusal("conflict", lotMessages.notPublished)
    if (status === "withdrawn") return needSameReason(trx, id, input.reason)
    await sql(
      trx,
      `update lot set status = 'withdrawn', withdrawn_at = now(), withdrawn_reason = ?, version = version + 1, updated_at = now()
      where id = ?`,
      [input.reason, id],
    )
    return { action: "lot.withdraw", reason: input.reason }
  })

async function needSameReason(trx: Knex.Transaction, id: string, reason: string): Promise<null> {
  const [lot] = await sql<{ reason: string }>(trx, "select withdrawn_reason as reason from lot where id = ?", [id])
  if (lot?.reason !== reason) throw new Refusal("conflict", lotMessages.withdrawnBefore(lot?.reason ?? ""))
  return null
}
