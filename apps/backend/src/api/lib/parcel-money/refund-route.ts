import type { ParcelRefundResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundOrder } from "../../../workflows/money/refund-order"
import type { StepInputOf } from "./step-input"

type Refund = { amount: number; reason: string }

/** POST …/refunds: money of one order goes back. */
export const refundRoute =
  (inputOf: StepInputOf) =>
  async (req: AuthenticatedMedusaRequest<Refund>, res: MedusaResponse<ParcelRefundResponse>): Promise<void> => {
    const { parcel, movement } = await refundOrder(req.scope, { ...inputOf(req), ...req.validatedBody })
    const { id, amount, state } = movement
    res.json({ parcel, refund: { id, amount, state } })
  }
