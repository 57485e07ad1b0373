import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import type { SignedInMember } from "../member/find-member"
import { noticeMessages } from "./messages"

const find = "select 1 from notice where id = ? and cooperative_id = ? and deleted_at is null"

/** Never backwards: a slow phone does not unread what another has read. */
const mark = `
  insert into notice_reader (id, member_id, read_until)
  select ?, ?, created_at from notice where id = ?
  on conflict (member_id) where deleted_at is null
    do update set read_until = greatest(notice_reader.read_until, excluded.read_until), updated_at = now()`

/** A member has read this notice and all older ones. Throws NOT_FOUND for one of another cooperative. */
export async function markRead(
  scope: MedusaContainer,
  { id, cooperative_id }: Pick<SignedInMember, "id" | "cooperative_id">,
  upTo: string,
): Promise<void> {
  const pg = pgOf(scope)
  const [known] = await sql(pg, find, [upTo, cooperative_id])
  if (!known) throw new Refusal("not_found", noticeMessages.notFound)
  await sql(pg, mark, [entityId("noterd"), id, upTo])
}
