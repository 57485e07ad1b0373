import type { VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotInput } from "../../../workflows/traceability/act-on-lot"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { readLot } from "../readers/read-lot"

/** Which lot of the member's own cooperative, and who acts. */
export function lotInput(req: MemberRequest): LotInput {
  const { id, cooperative_id } = memberOf(req)
  return { lot_id: req.params.lot_id ?? "", cooperative_id, actor: `member:${id}` }
}

/** Answers how the lot stands now. Throws NOT_FOUND for others'. */
export async function answerLot(req: MemberRequest, res: MedusaResponse<VendorLotResponse>, id?: string) {
  const lot = await readLot(req.scope, memberOf(req).cooperative_id, id ?? req.params.lot_id ?? "")
  res.json({ lot })
}
