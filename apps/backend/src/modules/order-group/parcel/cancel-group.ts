import type { ParcelStanding, ParcelState } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "./actor"
import { cancelLocked, cancelRefusal } from "./cancel"
import { changeStock, type StockChange } from "./change-stock"
import { endIfLast } from "./forgive"
import { ParcelRefused } from "./parcel-refused"
import { ordersOfGroup } from "./sql/lock-parcel"
import { standingOf } from "./standing"
import { isReplay, lockedParcel } from "./take-step"

export interface CancelGroup extends StepActor {
  order_group_id: string
  reason: string
  /** States a parcel may be canceled from; every one the life of a parcel allows unless told. */
  only?: readonly ParcelState[]
}

/** What became of a purchase: every parcel as it stands, and which of them this cancellation could not stop. */
export interface GroupCanceled {
  parcels: ParcelStanding[]
  /** Orders canceled by this call, or by an earlier one under the same key. */
  canceled: string[]
  /** Orders too far on their way, with their states. */
  kept: { order_id: string; state: ParcelState }[]
}

/**
 * Cancels a whole purchase inside the caller's transaction: every order that still can be, the others are named. Throws ParcelRefused
 * not_found for an unknown purchase, wrong_state when nothing could be canceled.
 */
export async function cancelGroup(db: Db, input: CancelGroup): Promise<GroupCanceled> {
  const { order_group_id, only, ...actor } = input
  const orders = await db.run(ordersOfGroup, [order_group_id])
  const parcels = []
  for (const { order_id } of orders) parcels.push(await lockedParcel(db, order_id))
  const [first] = parcels
  if (!first) throw new ParcelRefused("not_found")
  const canceled: string[] = []
  const kept: GroupCanceled["kept"] = []
  const stock: StockChange[] = []
  for (const parcel of parcels) {
    const { order_id, state } = parcel
    const step = { ...actor, order_id }
    if (await isReplay(db, "cancel", step)) canceled.push(order_id)
    else if (cancelRefusal(parcel, only)) {
      if (state !== "canceled") kept.push({ order_id, state })
    } else {
      stock.push(...(await cancelLocked(db, parcel, step)))
      canceled.push(order_id)
    }
    faultPoint("parcel.cancel-group.one")
  }
  if (canceled.length === 0) throw new ParcelRefused("wrong_state", { state: first.state, step: "cancel" })
  await endIfLast(db, order_group_id)
  await changeStock(db, stock)
  faultPoint("parcel.cancel-group.written")
  const standings = []
  for (const { order_id } of orders) standings.push(standingOf(await lockedParcel(db, order_id)))
  return { parcels: standings, canceled, kept }
}
