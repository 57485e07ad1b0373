import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type ReceiveReturnInput, receiveReturn as receive } from "../../modules/order-group/return/receive-return"
import { inMoneyStep } from "../money/in-money-step"
import { workOffMovements } from "../money/work-off-movements"
import { returnRefusal } from "./return-refusal"

/** Goods of a return have come back; what was paid too much goes back, too. Throws Refusal. */
export async function receiveReturn(scope: MedusaContainer, input: ReceiveReturnInput): Promise<ParcelStanding> {
  const parcel = await inMoneyStep(scope, "return", input.order_id, (db) => receive(db, input), returnRefusal)
  void workOffMovements(scope)
  return parcel
}
