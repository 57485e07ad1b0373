import { entityId } from "../../../lib/entity-id"
import type { Db } from "../db/connection"
import { insertEvent } from "./sql"

/** Writes an event about a purchase into the outbox, in the caller's transaction. */
export async function tellGroup(db: Db, name: string, groupId: string): Promise<void> {
  await db.count(insertEvent, [entityId("outbox"), name, JSON.stringify({ id: groupId })])
}
