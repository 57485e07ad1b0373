import type { VendorPhotoResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { pgOf } from "../../../../lib/sql"
import { readPhoto, viewPhoto } from "../../../../workflows/photo/photo-row"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** GET /vendor/photos/:photo_id: where to go on. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorPhotoResponse>) => {
  const photo = await readPhoto(pgOf(req.scope), memberOf(req).cooperative_id, req.params.photo_id ?? "")
  res.json({ photo: viewPhoto(photo) })
}
