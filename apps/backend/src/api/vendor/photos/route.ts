import type { CreatePhotoBody, VendorPhotoResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { beginPhoto } from "../../../workflows/photo/begin-photo"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"

/** POST /vendor/photos: begins an upload. */
export const POST = async (req: MemberRequest<CreatePhotoBody>, res: MedusaResponse<VendorPhotoResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const input = { ...req.validatedBody, cooperative_id, actor: `member:${id}`, request_key: requestKeyOf(req) }
  res.json({ photo: await beginPhoto(req.scope, input) })
}
