import type { AdminCooperativeResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { found } from "../_http/found"
import { messages } from "../_http/messages"
import { pgOf } from "../_sql/pg"
import { readCooperative } from "./readers/read-cooperative"

/** Answers with the cooperative as it is now, or 404. */
export async function answerCooperative(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse<AdminCooperativeResponse>,
  id: string,
): Promise<void> {
  const cooperative = await readCooperative(pgOf(req.scope), id)
  res.json({ cooperative: found(cooperative, messages.cooperativeNotFound) })
}
