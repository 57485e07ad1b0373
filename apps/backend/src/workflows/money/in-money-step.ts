import type { ParcelStep } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Db } from "../../modules/order-group/db/connection"
import { inStep } from "../parcel/run-step"
import { moneyRefusal } from "./money-refusal"

/** One transaction that moves money of an order, with its audit entries; events go out after the commit. Throws Refusal. */
export async function inMoneyStep<T>(
  scope: MedusaContainer,
  step: ParcelStep,
  orderId: string,
  work: (db: Db) => Promise<T>,
  refusal: (error: unknown) => unknown = moneyRefusal,
): Promise<T> {
  const refused = async (db: Db) => {
    try {
      return await work(db)
    } catch (error) {
      throw refusal(error)
    }
  }
  return inStep(scope, step, refused, () => [orderId])
}
