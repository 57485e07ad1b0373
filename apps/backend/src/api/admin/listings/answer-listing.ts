import type { AdminListingResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingMessages } from "../../../workflows/listing/messages"
import { found } from "../_http/found"
import { pgOf } from "../_sql/pg"
import { readListing } from "./readers/read-listing"

/** Answers with the submission as it is now, or 404. */
export async function answerListing(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse<AdminListingResponse>,
  id: string,
): Promise<void> {
  res.json({ listing: found(await readListing(pgOf(req.scope), id), listingMessages.reviewNotFound) })
}
