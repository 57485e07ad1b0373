import type { ParcelEventKind, ParcelState } from "@cho-htx/contracts"
import { entityId } from "../../../lib/entity-id"
import type { Db } from "../db/connection"
import type { StepActor } from "./actor"
import { insertOutboxEvents, insertParcelEvents } from "./sql/parcel-rows"

export interface NewParcelEvent extends StepActor {
  order_id: string
  kind: ParcelEventKind
  from_state?: ParcelState | null
  to_state?: ParcelState | null
  /** What the step carried: carrier, tracking code, lines, amounts in đồng. */
  data?: Record<string, unknown> | null
}

/**
 * Writes what happened and, in the same transaction, the outbox event `parcel.<kind>` { id: order id, event_id } that tells the rest of the
 * house. Answers the event's id. A key used before for the same kind breaks a unique index: look for it first.
 */
export async function writeParcelEvent(db: Db, event: NewParcelEvent): Promise<string> {
  const id = entityId("pevt")
  const { order_id, kind } = event
  const row = {
    id,
    order_id,
    kind,
    from_state: event.from_state ?? null,
    to_state: event.to_state ?? null,
    actor: event.actor,
    on_behalf_of: event.on_behalf_of ?? null,
    reason: event.reason ?? null,
    data: event.data ?? null,
    request_key: event.request_key ?? null,
  }
  await db.count(insertParcelEvents, [JSON.stringify([row])])
  const outbox = {
    id: entityId("outbox"),
    name: `parcel.${kind}`,
    data: { id: order_id, event_id: id },
  }
  await db.count(insertOutboxEvents, [JSON.stringify([outbox])])
  return id
}
