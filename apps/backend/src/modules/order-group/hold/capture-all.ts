import type { Db } from "../db/connection"
import { recordCapture } from "../money/record-capture"
import type { StepActor } from "../parcel/actor"
import { type LockedParcel, lockParcel, ordersOfGroup } from "../parcel/sql/lock-parcel"

const dueOf = ({ amount, canceled, captured }: LockedParcel) => Math.max(0, amount - canceled - captured)

/** Locks every order of a purchase, in the order of their ids; answers them with what is still due of each, đồng. */
export async function lockDue(db: Db, groupId: string): Promise<{ parcel: LockedParcel; due: number }[]> {
  const parcels: { parcel: LockedParcel; due: number }[] = []
  for (const { order_id } of await db.run(ordersOfGroup, [groupId])) {
    const [parcel] = await db.run(lockParcel, [order_id, null])
    if (parcel) parcels.push({ parcel, due: dueOf(parcel) })
  }
  return parcels
}

/** The whole money of a purchase has come: each order is captured by what is due of it. The group's row is locked by the caller. */
export async function captureAll(
  db: Db,
  parcels: readonly { parcel: LockedParcel; due: number }[],
  step: StepActor,
): Promise<void> {
  for (const { parcel, due } of parcels) if (due > 0) await recordCapture(db, parcel, due, step)
}
