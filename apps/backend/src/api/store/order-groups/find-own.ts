import { orderCodeSchema } from "@cho-htx/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { pgOf } from "../../../lib/sql"
import { withConnection } from "../../../modules/order-group/db/connection"
import { MarketError } from "../../../workflows/checkout/market-error"
import { sentences } from "../../../workflows/checkout/messages"
import type { GroupRow } from "./readers/group-row"
import { readOwnGroup } from "./readers/read-group"
import { signedIn } from "./signed-in"

/** A purchase of the signed-in customer. Throws MarketError 401 for a guest, 404 for anybody else's. */
export async function findOwn(req: MedusaRequest): Promise<GroupRow> {
  const customer = signedIn(req)
  const code = orderCodeSchema.safeParse(req.params.code)
  const [row] = code.success
    ? await withConnection(pgOf(req.scope), (db) => db.run(readOwnGroup, [code.data, customer]))
    : []
  if (!row) throw new MarketError(404, "order_not_found", sentences.orderNotFound)
  return row
}
