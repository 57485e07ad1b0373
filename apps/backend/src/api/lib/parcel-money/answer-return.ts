import type { ParcelReturnResponse, ParcelStanding } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../lib/sql"
import { withConnection } from "../../../modules/order-group/db/connection"
import { readReturn } from "../../../modules/order-group/return/sql/returns"
import { returnView } from "./return-view"

/** Answers with the parcel and one of its returns as it is now. */
export async function answerReturn(
  scope: MedusaContainer,
  res: MedusaResponse<ParcelReturnResponse>,
  parcel: ParcelStanding,
  returnId: string,
): Promise<void> {
  const [row] = await withConnection(pgOf(scope), (db) => db.run(readReturn, [returnId, parcel.order_id]))
  if (!row) throw new Error(`Return ${returnId} of order ${parcel.order_id} has vanished`)
  res.json({ parcel, return: returnView(row) })
}
