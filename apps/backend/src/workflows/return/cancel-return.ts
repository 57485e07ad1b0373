import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelReturn as cancel } from "../../modules/order-group/return/cancel-return"
import type { ReturnInput } from "../../modules/order-group/return/return-step"
import { inMoneyStep } from "../money/in-money-step"
import { returnRefusal } from "./return-refusal"

/** Nothing will come back after all. Throws Refusal. */
export const cancelReturn = (scope: MedusaContainer, input: ReturnInput): Promise<ParcelStanding> =>
  inMoneyStep(scope, "return", input.order_id, (db) => cancel(db, input), returnRefusal)
