import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { type ActInput, actOnListing } from "./act"
import { listingMessages as words } from "./messages"
import { missingOf } from "./missing-of"
import { setStatus } from "./sql/set-status"
import { stockedOf } from "./stocked-of"

/**
 * Hands a product to the alliance: draft or turned down → proposed. Throws INVALID_DATA with a sentence for everything that is missing,
 * NOT_ALLOWED in another state; sent twice, the second changes nothing.
 */
export async function submitListing(
  scope: MedusaContainer,
  input: ActInput & { cooperative_id: string },
): Promise<void> {
  await actOnListing(scope, input, async (trx, listing) => {
    const { id, state, content, cooperative_id } = listing
    if (state === "proposed") return null
    if (state !== "draft" && state !== "rejected")
      throw new Refusal("not_allowed", words.wrongState(content.title, state, words.verbs.submit))
    const missing = missingOf(content, stockedOf(listing))
    if (missing.length > 0) throw new Refusal("invalid_data", words.incomplete, missing)
    await setStatus(trx, id, "proposed")
    await sql(trx, "insert into listing_review (id, product_id, cooperative_id, submitted_by) values (?, ?, ?, ?)", [
      ...[entityId("lrev"), id, cooperative_id, input.actor],
    ])
    return { act: "product.submit", changes: [{ field: "state", before: state, after: "proposed" }] }
  })
}
