import type { CooperativeStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { cooperativeMessages } from "../cooperative/messages"
import { NotAllowedTo, NotSignedIn } from "../member/member-error"
import { memberMessages } from "../member/messages"

const lock = "select status from cooperative where id = ? and deleted_at is null for update"
const present = `
  select id from cooperative_member where cooperative_id = ? and 'member:' || id = ? and deleted_at is null`

/**
 * Holds the cooperative until the transaction ends and asks once more what was asked when the request came in, before its file or its turn
 * took their time: that the member is one still (401), and that the cooperative may do this now (403).
 */
export async function lockOwn(
  trx: Knex.Transaction,
  { cooperative_id, actor }: { cooperative_id: string; actor: string },
  states: readonly CooperativeStatus[] = ["draft", "active"],
): Promise<void> {
  const [cooperative] = await sql<{ status: CooperativeStatus }>(trx, lock, [cooperative_id])
  if (!cooperative) throw new Refusal("not_found", cooperativeMessages.notFound)
  // A statement of its own: it sees what was done while the first one waited.
  const [member] = await sql(trx, present, [cooperative_id, actor])
  if (!member) throw new NotSignedIn(memberMessages.removed)
  if (!states.includes(cooperative.status)) throw new NotAllowedTo(memberMessages.notNow[cooperative.status])
}
