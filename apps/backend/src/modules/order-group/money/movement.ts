import { entityId } from "../../../lib/entity-id"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { writeParcelEvent } from "../parcel/write-event"
import { OtherAmountUnderKey } from "./money-refused"
import { closeMovement, findKeyedMovement, insertMovements, type MovementRow } from "./sql/movements"

export type MovementKind = MovementRow["kind"]

/** What a movement of money came to. */
export interface Moved {
  movement_id: string
  /** Medusa's capture or refund row; null while it is pending. */
  medusa_id: string | null
  /** False when an earlier call under the same key has done it. */
  fresh: boolean
}

/** Integer đồng above zero; RangeError otherwise. */
export function assertAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`${amount} is no amount of money in đồng`)
}

/** What the same key has moved before, or null. Throws OtherAmountUnderKey when it was another sum. */
export async function movedBefore(
  db: Db,
  parcel: Pick<LockedParcel, "order_id">,
  kind: MovementKind,
  amount: number,
  step: StepActor,
): Promise<Moved | null> {
  if (!step.request_key) return null
  const [found] = await db.run(findKeyedMovement, [parcel.order_id, kind, step.request_key])
  if (!found) return null
  if (found.amount !== amount) throw new OtherAmountUnderKey(found.amount, amount)
  return { movement_id: found.id, medusa_id: found.medusa_id, fresh: false }
}

/** Writes a movement: done when Medusa's row is named, else pending from `retry_at` on. Answers its id. */
export async function insertMovement(
  db: Db,
  parcel: Pick<LockedParcel, "order_id" | "payment_id">,
  movement: { kind: MovementKind; amount: number; medusa_id?: string | null; retry_at?: Date | null },
  step: StepActor,
): Promise<string> {
  const id = entityId("moneymv")
  const medusa_id = movement.medusa_id ?? null
  const row = {
    id,
    order_id: parcel.order_id,
    payment_id: parcel.payment_id,
    kind: movement.kind,
    amount: movement.amount,
    state: medusa_id === null ? "pending" : "done",
    actor: step.actor,
    reason: step.reason ?? null,
    request_key: step.request_key ?? null,
    medusa_id,
    retry_at: movement.retry_at ?? null,
  }
  await db.count(insertMovements, [JSON.stringify([row])])
  return id
}

/** Closes a pending movement. Throws when it was closed before: the caller has locked its order. */
export async function finishMovement(db: Db, id: string, medusaId: string): Promise<void> {
  if ((await db.count(closeMovement, [id, medusaId])) !== 1) throw new Error(`Movement ${id} is no longer pending`)
}

/** Books what Medusa's row says: the pending movement named is closed, or one is written as done; then the event of the order's history. */
export async function bookMovement(
  db: Db,
  parcel: Pick<LockedParcel, "order_id" | "payment_id">,
  {
    pending,
    ...movement
  }: { kind: "capture" | "refund"; amount: number; medusa_id: string; pending?: string | undefined },
  step: StepActor,
): Promise<Moved> {
  const { kind, amount, medusa_id } = movement
  const movement_id = pending ?? (await insertMovement(db, parcel, movement, step))
  if (pending) await finishMovement(db, pending, medusa_id)
  const told = kind === "capture" ? "captured" : "refunded"
  await writeParcelEvent(db, { ...step, order_id: parcel.order_id, kind: told, data: { amount, movement_id } })
  return { movement_id, medusa_id, fresh: true }
}
