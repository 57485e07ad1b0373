import type { Db } from "../db/connection"
import { ParcelRefused } from "../parcel/parcel-refused"
import { type AllocationRow, readAllocation } from "./sql/allocation"

/** What may still be given back, đồng: captured, not refunded, and not promised to a refund that is under way. */
export const refundLimit = (now: Pick<AllocationRow, "captured" | "refunded" | "refunding">): number =>
  Math.max(0, now.captured - now.refunded - now.refunding)

/** The refusal of a refund above the limit, with the limit. */
export async function tooMuchToRefund(db: Db, orderId: string): Promise<ParcelRefused> {
  const [now] = await db.run(readAllocation, [orderId])
  return new ParcelRefused("too_much", { limit: now ? refundLimit(now) : 0, path: "amount" })
}
