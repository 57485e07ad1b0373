import type { CreateLotBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import type { LotActor } from "./act-on-lot"
import { checkDays } from "./check-days"
import { lotCode } from "./lot-code"
import { lotMessages } from "./messages"
import { needVariant } from "./need-variant"
import { writeAudit } from "./write-audit"

interface CreateLot extends LotActor {
  body: CreateLotBody
  request_key: string | null
}

/**
 * Writes a draft lot with its link to the variant and its audit entry; a repeated key answers the first. Answers its id. Throws NOT_FOUND for others'
 * variants, and when the id the caller chose is somebody else's or was a lot that is gone.
 */
export async function createLot(scope: MedusaContainer, input: CreateLot): Promise<string> {
  checkDays(input.body, vietnamDay())
  return pgOf(scope).transaction(async (trx) => {
    await needVariant(trx, input.cooperative_id, input.body.variant_id)
    const id = await insertLot(trx, input)
    if (!id) return findTwin(trx, input)
    await sql(trx, "insert into lot_variant (id, lot_id, product_variant_id) values (?, ?, ?)", [
      entityId("lotvar"),
      id,
      input.body.variant_id,
    ])
    const audit = { actor: input.actor, action: "lot.create", entity: "lot", entity_id: id, after: input.body } as const
    await writeAudit(trx, audit)
    return id
  })
}

/** Null when the request key or the id is taken. */
async function insertLot(trx: Knex.Transaction, { cooperative_id, body, request_key }: CreateLot) {
  const { kind, made_on, packed_on, best_before, quantity, inputs, came_from, went_to, note } = body
  const [made] = await sql<{ id: string }>(
    trx,
    `insert into lot (id, cooperative_id, code, kind, made_on, packed_on, best_before, quantity, inputs, came_from, went_to, note, request_key)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      ...[
        body.id ?? entityId("lot"),
        cooperative_id,
        lotCode(),
        kind,
        made_on,
        packed_on ?? null,
        best_before ?? null,
        quantity,
      ],
      ...[inputs ?? null, came_from ?? null, went_to ?? null, note ?? null, request_key],
    ],
  )
  return made?.id ?? null
}

async function findTwin(trx: Knex.Transaction, { cooperative_id, request_key, body }: CreateLot): Promise<string> {
  const [twin] = await sql<{ id: string }>(
    trx,
    "select id from lot where request_key = ? and cooperative_id = ? and deleted_at is null",
    [request_key ?? "", cooperative_id],
  )
  if (!twin && body.id) throw new Refusal("not_found", lotMessages.notFound)
  if (!twin) throw new Refusal("conflict", lotMessages.keyTaken)
  return twin.id
}
