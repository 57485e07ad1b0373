import type { VendorOrderResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { withConnection } from "../../../../modules/order-group/db/connection"
import { readHistory, readParcel } from "../../../../modules/order-group/parcel/sql/read-parcel"
import { standingOf } from "../../../../modules/order-group/parcel/standing"
import { found } from "../../../admin/_http/found"
import { messages } from "../../../admin/_http/messages"
import { readActors } from "../../../admin/_sql/actors"
import { pgOf } from "../../../admin/_sql/pg"
import { historyOf } from "../../../lib/parcel/history-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { readOrderSheet } from "../../readers/read-order-sheet"

/** GET /vendor/orders/:order_id: what to pack, for whom, and what happened; another cooperative's order answers 404. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorOrderResponse>) => {
  const pg = pgOf(req.scope)
  const { cooperative_id } = memberOf(req)
  const id = req.params.order_id ?? ""
  const [rows, history] = await withConnection(pg, async (db) => [
    await db.run(readParcel, [id, cooperative_id]),
    await db.run(readHistory, [id]),
  ])
  const parcel = standingOf(found(rows[0], messages.parcelNotFound))
  const order = found(await readOrderSheet(pg, id), messages.parcelNotFound)
  const actor = await readActors(
    pg,
    history.map((event) => event.actor),
  )
  res.json({ parcel, history: historyOf(history, actor), order })
}
