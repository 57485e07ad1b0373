import type { ParcelState } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import type { StepActor } from "../../modules/order-group/parcel/actor"
import { MarketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import { cancelOrderGroup } from "./cancel-order-group"
import { cancelParcel } from "./cancel-parcel"
import { parcelRouteMessages } from "./route-messages"

/** A buyer's own cancellation; whoever calls has shown that the purchase is theirs. */
export interface CancelByBuyer extends StepActor {
  /** Code of the purchase. */
  code: string
  /** One parcel; null for all that no cooperative has accepted. */
  order_id: string | null
  reason: string
}

const only: readonly ParcelState[] = ["placed"]

const findSql = `
  select g.id, exists (select 1 from parcel p where p.order_group_id = g.id and p.order_id = ? and p.deleted_at is null) as holds
  from order_group g where g.display_code = ? and g.status = 'placed' and g.deleted_at is null`

/** Cancels for the buyer what is still only placed. Throws MarketError 404 for another purchase's parcel, 409 when a cooperative has accepted. */
export async function cancelByBuyer(scope: MedusaContainer, { code, order_id, ...step }: CancelByBuyer): Promise<void> {
  const [group] = await sql<{ id: string; holds: boolean }>(pgOf(scope), findSql, [order_id, code])
  if (!group || (order_id !== null && !group.holds))
    throw new MarketError(404, "order_not_found", sentences.orderNotFound)
  try {
    if (order_id === null) await cancelOrderGroup(scope, { ...step, order_group_id: group.id, only })
    else await cancelParcel(scope, { ...step, order_id, only })
  } catch (error) {
    if (error instanceof Refusal && error.type === "conflict")
      throw new MarketError(409, "wrong_state", parcelRouteMessages.tooLateForBuyer)
    throw error
  }
}
