import type { ParcelReturnResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelReturn } from "../../../workflows/return/cancel-return"
import { answerReturn } from "./answer-return"
import type { StepInputOf } from "./step-input"

/** POST …/returns/:return_id/cancel: nothing will come back. */
export const cancelReturnRoute =
  (inputOf: StepInputOf) =>
  async (
    req: AuthenticatedMedusaRequest<{ reason?: string }>,
    res: MedusaResponse<ParcelReturnResponse>,
  ): Promise<void> => {
    const return_id = req.params.return_id ?? ""
    const parcel = await cancelReturn(req.scope, { ...inputOf(req), ...req.validatedBody, return_id })
    await answerReturn(req.scope, res, parcel, return_id)
  }
