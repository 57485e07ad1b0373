import { MAX_PHOTO_CHUNK, type PhotoChunkQuery, type VendorPhotoResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { pgOf } from "../../../../../lib/sql"
import { addChunk } from "../../../../../workflows/photo/add-chunk"
import { readPhoto } from "../../../../../workflows/photo/photo-row"
import { queryOf } from "../../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { readBytes } from "../../read-bytes"

/** POST /vendor/photos/:photo_id/chunk?offset=…: the next part of an upload. */
export const POST = async (req: MemberRequest, res: MedusaResponse<VendorPhotoResponse>) => {
  const { cooperative_id } = memberOf(req)
  const photo_id = req.params.photo_id ?? ""
  // Before any byte is read: another's upload is none.
  await readPhoto(pgOf(req.scope), cooperative_id, photo_id)
  const data = await readBytes(req, MAX_PHOTO_CHUNK)
  const { offset } = queryOf<PhotoChunkQuery>(req)
  res.json({ photo: await addChunk(req.scope, { photo_id, cooperative_id, offset, data }) })
}
