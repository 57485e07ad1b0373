import type { AdminParcelResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withConnection } from "../../../../modules/order-group/db/connection"
import { readHistory, readParcel } from "../../../../modules/order-group/parcel/sql/read-parcel"
import { standingOf } from "../../../../modules/order-group/parcel/standing"
import { historyOf } from "../../../lib/parcel/history-of"
import { found } from "../../_http/found"
import { messages } from "../../_http/messages"
import { readActors } from "../../_sql/actors"
import { pgOf } from "../../_sql/pg"

/** GET /admin/parcels/:order_id: how it stands, which steps may follow, and who did what. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminParcelResponse>) => {
  const pg = pgOf(req.scope)
  const id = req.params.order_id ?? ""
  const [rows, history] = await withConnection(pg, async (db) => [
    await db.run(readParcel, [id, null]),
    await db.run(readHistory, [id]),
  ])
  const parcel = standingOf(found(rows[0], messages.parcelNotFound))
  const actor = await readActors(
    pg,
    history.map((event) => event.actor),
  )
  res.json({ parcel, history: historyOf(history, actor) })
}
