import type { MedusaContainer } from "@medusajs/framework/types"
import { faultPoint } from "../../../lib/fault-point"
import type { LeaseRow } from "../../../modules/order-group/gateway/sql/attempt"
import { cancelAtGateway } from "../gateway/cancel-at-gateway"
import { checkGateway } from "../gateway/check-gateway"
import type { GatewayWord } from "../gateway/word"

/**
 * The gateway's word on a purchase without asking for money, since the buyer may be gone. Where no money is, the payment is canceled there
 * first: a request still on its way must not charge what is about to be released.
 */
export async function decideUnasked(scope: MedusaContainer, lease: LeaseRow): Promise<GatewayWord> {
  const word = await checkGateway(scope, lease)
  if (word.kind === "yes" || word.kind === "unknown") return word
  const error = await cancelAtGateway(scope, { ...lease, data: word.data ?? lease.data })
  faultPoint("gateway.canceled")
  return error === null ? { kind: "no", status: "canceled", data: word.data } : { kind: "unknown", error }
}
