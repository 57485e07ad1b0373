import type { PushDevice, PushDeviceListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../../../config/env"
import { pushSender } from "../../../../config/push-sender"
import { pgOf, sql } from "../../../../lib/sql"
import type { SignedInMember } from "../../../../workflows/member/find-member"

/** Those of sessions that are over are told nothing, so they are not shown. */
const listSql = `
  select s.id, s.device, s.session_id = ? as current, s.created_at from push_subscription s
    join cooperative_member_session x on x.id = s.session_id and x.revoked_at is null and x.expires_at > now() and x.deleted_at is null
  where s.member_id = ? and s.deleted_at is null order by s.updated_at desc, s.id limit 20`

const publicKey = pushSender(config)?.publicKey ?? null

/** A member's browsers that are told of new orders, the latest first. */
export async function listDevices(scope: MedusaContainer, member: SignedInMember): Promise<PushDeviceListResponse> {
  return {
    public_key: publicKey,
    devices: await sql<PushDevice>(pgOf(scope), listSql, [member.session_id, member.id]),
  }
}
