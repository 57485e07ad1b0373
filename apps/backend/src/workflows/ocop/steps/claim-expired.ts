import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vietnamDay } from "../../../lib/vietnam-day"

/** At most this many lapse in one run; the rest follow in the next. */
const BATCH = 500

/**
 * Claims verified certificates whose last day is over and of which nobody was told, so that each is announced once, also
 * with several workers. Compensates by giving the claim back.
 */
export const claimExpiredStep = createStep(
  "claim-expired-certificates",
  async (_: undefined, { container }) => {
    const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await pg.raw<{ rows: { id: string }[] }>(
      `update certificate set expiry_announced_at = now() where id in (
         select id from certificate where status = 'verified' and expires_on < ? and expiry_announced_at is null and deleted_at is null
         order by expires_on, id limit ? for update skip locked) returning id`,
      [vietnamDay(), BATCH],
    )
    const ids = rows.map((row) => row.id)
    return new StepResponse(
      ids.map((id) => ({ id })),
      ids,
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await pg.raw("update certificate set expiry_announced_at = null where id = any(?::text[])", [ids])
  },
)
