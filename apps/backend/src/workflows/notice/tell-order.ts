import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { drainPushes } from "../push/drain-pushes"
import { noticesOfCanceled, noticesOfPlaced } from "./order-notices"
import { writeNotices } from "./write-notices"

/** Events a cooperative's people are told of, as the outbox names them. */
export const orderNoticeEvents = ["order-group.placed", "order-group.paid", "parcel.canceled"]

/**
 * Tells the cooperatives of an order event and knocks at the browsers that want to know. An event that comes again adds nothing. Throws when
 * the database does not answer.
 */
export async function tellOrder(
  scope: MedusaContainer,
  event: string,
  { id, event_id }: { id: string; event_id?: string | undefined },
): Promise<void> {
  const pg = pgOf(scope)
  const drafts = event.startsWith("order-group.")
    ? await noticesOfPlaced(pg, id)
    : event_id
      ? await noticesOfCanceled(pg, event_id)
      : []
  const fresh = await writeNotices(pg, drafts)
  if (fresh.length > 0) await drainPushes(scope)
}
