import type { CancelLines, ParcelRefundResponse, ParcelReturnResponse, ReceiveReturn } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundOrder } from "../../../workflows/money/refund-order"
import { cancelReturn } from "../../../workflows/return/cancel-return"
import { openReturn } from "../../../workflows/return/open-return"
import { receiveReturn } from "../../../workflows/return/receive-return"
import { answerReturn } from "./answer-return"
import type { StepInputOf } from "./step-input"

type Refund = { amount: number; reason: string }
type Reason = { reason?: string }

/** POST …/refunds: money of one order goes back. */
export const refundRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<Refund>, res: MedusaResponse<ParcelRefundResponse>): Promise<void> => {
    const { parcel, movement } = await refundOrder(req.scope, { ...inputOf(req), ...req.validatedBody })
    const { id, amount, state } = movement
    res.json({ parcel, refund: { id, amount, state } })
  }

/** POST …/returns: the buyer sends goods back. */
export const openReturnRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<CancelLines>, res: MedusaResponse<ParcelReturnResponse>): Promise<void> => {
    const { parcel, return_id } = await openReturn(req.scope, { ...inputOf(req), ...req.validatedBody })
    await answerReturn(req.scope, res, parcel, return_id)
  }

/** POST …/returns/:return_id/receive: goods have come back. */
export const receiveReturnRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<ReceiveReturn>, res: MedusaResponse<ParcelReturnResponse>): Promise<void> => {
    const return_id = req.params.return_id ?? ""
    const parcel = await receiveReturn(req.scope, { ...inputOf(req), ...req.validatedBody, return_id })
    await answerReturn(req.scope, res, parcel, return_id)
  }

/** POST …/returns/:return_id/cancel: nothing will come back. */
export const cancelReturnRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<Reason>, res: MedusaResponse<ParcelReturnResponse>): Promise<void> => {
    const return_id = req.params.return_id ?? ""
    const parcel = await cancelReturn(req.scope, { ...inputOf(req), ...req.validatedBody, return_id })
    await answerReturn(req.scope, res, parcel, return_id)
  }
