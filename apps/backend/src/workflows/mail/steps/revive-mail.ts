import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { mailMessages } from "../messages"
import { reviveMail } from "../sql/outgoing-mail"

const stateSql = "select state from outgoing_mail where id = ? and deleted_at is null"

/** Puts a mail that was given up back into the queue. Throws NOT_FOUND, and CONFLICT while it is sent or waiting. */
export const reviveMailStep = createStep("revive-mail", async (id: string, { container }) => {
  const pg = pgOf(container)
  const revived = await sql<{ id: string }>(pg, reviveMail, [id])
  if (revived.length > 0) return new StepResponse(id)
  const known = await sql<{ state: string }>(pg, stateSql, [id])
  throw known.length > 0
    ? new Refusal("conflict", mailMessages.notFailed)
    : new Refusal("not_found", mailMessages.notFound)
})
