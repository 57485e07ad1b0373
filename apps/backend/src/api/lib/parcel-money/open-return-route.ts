import type { CancelLines, ParcelReturnResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openReturn } from "../../../workflows/return/open-return"
import { answerReturn } from "./answer-return"
import type { StepInputOf } from "./step-input"

/** POST …/returns: the buyer sends goods back. */
export const openReturnRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<CancelLines>, res: MedusaResponse<ParcelReturnResponse>): Promise<void> => {
    const { parcel, return_id } = await openReturn(req.scope, { ...inputOf(req), ...req.validatedBody })
    await answerReturn(req.scope, res, parcel, return_id)
  }
