import type { CreateLotBody, VendorLotListQuery, VendorLotListResponse, VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { createLot } from "../../../workflows/traceability/create-lot"
import { queryOf } from "../../admin/_http/query-of"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listLots } from "../readers/list-lots"
import { answerLot } from "./lot-input"

/** GET /vendor/lots: the cooperative's lots, newest first. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorLotListResponse>) => {
  res.json(await listLots(req.scope, memberOf(req).cooperative_id, queryOf<VendorLotListQuery>(req)))
}

/** POST /vendor/lots: a draft, which the public does not know. */
export const POST = async (req: MemberRequest<CreateLotBody>, res: MedusaResponse<VendorLotResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const input = { body: req.validatedBody, cooperative_id, actor: `member:${id}`, request_key: requestKeyOf(req) }
  await answerLot(req, res, await createLot(req.scope, input))
}
