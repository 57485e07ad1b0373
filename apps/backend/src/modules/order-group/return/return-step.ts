import type { ParcelEventKind } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { ParcelRefused } from "../parcel/parcel-refused"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { findKeyedEvent } from "../parcel/sql/parcel-rows"
import { lockedParcel, type StepInput } from "../parcel/take-step"
import { type ReturnRow, readReturn } from "./sql/returns"

export interface ReturnInput extends StepInput {
  return_id: string
}

/** A locked parcel and one of its returns. */
export interface OpenReturn {
  parcel: LockedParcel
  found: ReturnRow
  /** The same was done before under the same key: nothing may happen again. */
  replay: boolean
}

/** Locks a parcel for what happens to one of its returns. Throws ParcelRefused not_found. */
export async function lockReturn(db: Db, kind: ParcelEventKind, input: ReturnInput): Promise<OpenReturn> {
  const parcel = await lockedParcel(db, input.order_id, input.cooperative_id)
  const [found] = await db.run(readReturn, [input.return_id, input.order_id])
  if (!found) throw new ParcelRefused("not_found", { path: "return_id" })
  const key = input.request_key
  const replay = key ? (await db.run(findKeyedEvent, [input.order_id, kind, key])).length > 0 : false
  return { parcel, found, replay }
}

/** Whether goods of a return are still waited for. */
export const isWaiting = ({ status }: ReturnRow): boolean => status === "requested" || status === "partially_received"
