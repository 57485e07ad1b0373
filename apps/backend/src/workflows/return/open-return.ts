import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type OpenReturnInput,
  openReturn as open,
  type ReturnOpened,
} from "../../modules/order-group/return/open-return"
import { inMoneyStep } from "../money/in-money-step"
import { returnRefusal } from "./return-refusal"

/** The buyer wants to send delivered goods back. Throws Refusal. */
export const openReturn = (scope: MedusaContainer, input: OpenReturnInput): Promise<ReturnOpened> =>
  inMoneyStep(scope, "return", input.order_id, (db) => open(db, input), returnRefusal)
