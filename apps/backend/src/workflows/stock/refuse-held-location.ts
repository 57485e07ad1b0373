import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { stockEditMessages } from "./messages"

/** Throws CONFLICT when orders hold goods at the stock location: Medusa deletes it and leaves the goods nowhere. */
export async function refuseHeldLocation(scope: MedusaContainer, locationId: string): Promise<void> {
  const [held] = await sql<{ units: string | null }>(
    pgOf(scope),
    "select sum(quantity) as units from reservation_item where location_id = ? and deleted_at is null",
    [locationId],
  )
  if (held?.units) throw new Refusal("conflict", stockEditMessages.locationHeld(Number(held.units)))
}
