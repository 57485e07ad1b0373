import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { StepInput } from "../../../modules/order-group/parcel/take-step"

/** Who takes a step for whom: staff for every cooperative, a member for their own. */
export type StepInputOf = (req: AuthenticatedMedusaRequest) => StepInput
