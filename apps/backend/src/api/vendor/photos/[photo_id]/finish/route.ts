import type { VendorPhotoResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { finishPhoto } from "../../../../../workflows/photo/finish-photo"
import { type MemberRequest, memberOf } from "../../../_http/member-request"

/** POST /vendor/photos/:photo_id/finish */
export const POST = async (req: MemberRequest, res: MedusaResponse<VendorPhotoResponse>) => {
  const { cooperative_id } = memberOf(req)
  res.json({ photo: await finishPhoto(req.scope, { photo_id: req.params.photo_id ?? "", cooperative_id }) })
}
