import type { OrderGroupResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../lib/browser/request"
import { orderApi } from "./order-api"
import { orderMemory } from "./order-memory"

/** The order as it stands: with the phone kept in this tab, else as the signed-in owner. */
export function readOrder(code: string): Promise<RequestAnswer<OrderGroupResponse>> {
  const phone = orderMemory.phoneOf(code)
  return phone ? orderApi.track(code, phone) : orderApi.own(code)
}
