import type { LotStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { announceToShop } from "../shop/announce-to-shop"
import { lotMessages } from "./messages"
import { writeAudit } from "./write-audit"

/** Who acts for which cooperative. */
export interface LotActor {
  cooperative_id: string
  /** "member:<id>" */
  actor: string
}

export interface LotInput extends LotActor {
  lot_id: string
}

/** A lot and its version that the person saw; none when nobody asks. */
export interface SeenLotInput extends LotInput {
  expected_version?: number | undefined
}

export interface LockedLot {
  id: string
  code: string
  status: LotStatus
  version: number
}

/** What was done, for the audit; null when there was nothing to do (a repetition). */
export type LotDeed = { action: string; reason?: string; after?: object } | null

/** Locks a lot of the cooperative and does something to it, with its audit entry, in one transaction, and tells the shop. Throws NOT_FOUND for others'. */
export async function actOnLot(
  scope: MedusaContainer,
  { lot_id, cooperative_id, actor }: LotInput,
  work: (trx: Knex.Transaction, lot: LockedLot) => Promise<LotDeed>,
): Promise<void> {
  const changed = await pgOf(scope).transaction(async (trx) => {
    const [lot] = await sql<LockedLot>(
      trx,
      "select id, code, status, version from lot where id = ? and cooperative_id = ? and deleted_at is null for update",
      [lot_id, cooperative_id],
    )
    if (!lot) throw new Refusal("not_found", lotMessages.notFound)
    const deed = await work(trx, lot)
    if (deed) await writeAudit(trx, { actor, entity: "lot", entity_id: lot_id, ...deed })
    return deed && lot.code
  })
  if (changed) announceToShop(scope, "lot.changed", { code: changed })
}

/** Throws unless the public has not read the lot yet. */
export function needDraft({ status }: LockedLot): void {
  if (status !== "draft") throw new Refusal("conflict", lotMessages.notDraft)
}

/** Throws when somebody else has changed the lot since the person saw it. */
export function needSeen({ version }: LockedLot, { expected_version }: SeenLotInput): void {
  if (expected_version !== undefined && version !== expected_version) throw new Refusal("conflict", lotMessages.changed)
}
