import type { MedusaContainer } from "@medusajs/framework/types"
import { type ActInput, actOnListing } from "./act"
import { setStatus } from "./sql/set-status"

/** Brings an archived product back to where it was: one that was on sale sells again, because nothing of it has changed since. */
export async function restoreListing(
  scope: MedusaContainer,
  input: ActInput & { cooperative_id: string },
): Promise<void> {
  await actOnListing(scope, input, async (trx, { id, state, archived_from }) => {
    if (state !== "archived") return null
    const status = archived_from ?? "draft"
    await setStatus(trx, id, status)
    return { act: "product.restore", changes: [{ field: "state", before: "archived", after: status }] }
  })
}
