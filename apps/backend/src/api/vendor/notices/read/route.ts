import type { ReadNoticesBody, ReadNoticesResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { markRead } from "../../../../workflows/notice/mark-read"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { countUnread } from "../readers/list-notices"

/** POST /vendor/notices/read: this one and all older ones are read by the person who asks. */
export const POST = async (req: MemberRequest<ReadNoticesBody>, res: MedusaResponse<ReadNoticesResponse>) => {
  const member = memberOf(req)
  await markRead(req.scope, member, req.validatedBody.up_to)
  res.json({ unread: await countUnread(req.scope, member) })
}
