import type { ParcelReturnResponse, ReceiveReturn } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveReturn } from "../../../workflows/return/receive-return"
import { answerReturn } from "./answer-return"
import type { StepInputOf } from "./step-input"

/** POST …/returns/:return_id/receive: goods have come back. */
export const receiveReturnRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<ReceiveReturn>, res: MedusaResponse<ParcelReturnResponse>): Promise<void> => {
    const return_id = req.params.return_id ?? ""
    const parcel = await receiveReturn(req.scope, { ...inputOf(req), ...req.validatedBody, return_id })
    await answerReturn(req.scope, res, parcel, return_id)
  }
