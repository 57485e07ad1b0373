import { type AddLotStepBody, MAX_LOT_STEPS } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal, refuseField } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { actOnLot, type LotInput } from "./act-on-lot"
import { checkDay } from "./check-days"
import { lotMessages } from "./messages"

interface AddLotStep extends LotInput {
  body: AddLotStepBody
  request_key: string | null
}

/** Adds what happened to a lot, published ones too: a trace grows. A repeated key adds it once. Throws CONFLICT when withdrawn, NOT_FOUND for an id that is taken. */
export async function addLotStep(scope: MedusaContainer, input: AddLotStep): Promise<void> {
  const { kind, on, place, who, note } = input.body
  checkDay("on", on)
  if (on > vietnamDay()) throw refuseField("on", lotMessages.stepInFuture)
  await actOnLot(scope, input, async (trx, lot) => {
    if (lot.status === "withdrawn") throw new Refusal("conflict", lotMessages.isWithdrawn)
    const steps = await sql<{ request_key: string | null }>(
      trx,
      "select request_key from lot_step where lot_id = ? and deleted_at is null",
      [lot.id],
    )
    if (input.request_key && steps.some(({ request_key }) => request_key === input.request_key)) return null
    if (steps.length >= MAX_LOT_STEPS) throw new Refusal("conflict", lotMessages.tooManySteps(MAX_LOT_STEPS))
    const [made] = await sql(
      trx,
      `insert into lot_step (id, lot_id, kind, "on", place, who, note, request_key) values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing returning id`,
      [
        input.body.id ?? entityId("lotstep"),
        lot.id,
        kind,
        on,
        place ?? null,
        who ?? null,
        note ?? null,
        input.request_key,
      ],
    )
    if (!made) throw new Refusal("not_found", lotMessages.stepNotFound)
    return { action: "lot.step", after: input.body }
  })
}
