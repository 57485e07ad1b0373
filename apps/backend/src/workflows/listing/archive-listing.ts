import type { MedusaContainer } from "@medusajs/framework/types"
import { type ActInput, actOnListing } from "./act"
import { closeOpen } from "./sql/change-request"
import { setStatus } from "./sql/set-status"

/**
 * Takes a product out of the shop and out of the way; what waits for the alliance is withdrawn. Orders keep it, carts that hold it are told
 * at checkout. Archived already, nothing changes.
 */
export async function archiveListing(
  scope: MedusaContainer,
  input: ActInput & { cooperative_id: string },
): Promise<void> {
  await actOnListing(scope, input, async (trx, { id, state }) => {
    if (state === "archived") return null
    const closing = { status: "withdrawn", actor: input.actor } as const
    await closeOpen(trx, "listing_review", id, closing)
    await closeOpen(trx, "listing_change_request", id, closing)
    await setStatus(trx, id, "draft", state === "proposed" ? "draft" : state)
    return { act: "product.archive", changes: [{ field: "state", before: state, after: "archived" }] }
  })
}
