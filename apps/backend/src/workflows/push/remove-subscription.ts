import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import type { SignedInMember } from "../member/find-member"
import { noticeMessages } from "../notice/messages"
import { dropSubscription } from "./sql"

const find = "select 1 from push_subscription where id = ? and member_id = ? and deleted_at is null"

/** Tells one of the member's browsers no more. Throws NOT_FOUND for somebody else's. */
export async function removeSubscription(
  scope: MedusaContainer,
  { id: memberId }: Pick<SignedInMember, "id">,
  id: string,
): Promise<void> {
  const pg = pgOf(scope)
  const [mine] = await sql(pg, find, [id, memberId])
  if (!mine) throw new Refusal("not_found", noticeMessages.deviceNotFound)
  await sql(pg, dropSubscription, [id, id])
}
