import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { type ActInput, actOnListing } from "./act"
import { listingMessages as words } from "./messages"
import { closeOpen } from "./sql/change-request"
import { setStatus } from "./sql/set-status"

/** Takes back what waits for the alliance: a proposed product becomes a draft, the change request of one on sale goes. NOT_ALLOWED when nothing waits. */
export async function withdrawListing(
  scope: MedusaContainer,
  input: ActInput & { cooperative_id: string },
): Promise<void> {
  await actOnListing(scope, input, async (trx, { id, state }) => {
    const table = state === "proposed" ? "listing_review" : "listing_change_request"
    const closed = await closeOpen(trx, table, id, { status: "withdrawn", actor: input.actor })
    if (!closed && state !== "proposed") throw new Refusal("not_allowed", words.nothingWaits)
    if (state === "proposed") await setStatus(trx, id, "draft")
    return {
      act: "product.withdraw",
      changes: state === "proposed" ? [{ field: "state", before: "proposed", after: "draft" }] : [],
    }
  })
}
