import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { sayError } from "../changes/errors"

const sayEvery = 60_000
let saidAt = 0

/** Keeps that writing fails, for the console, and says so at once and then once a minute, with how often it has failed. */
export async function noteFailure(container: MedusaContainer, error: unknown, failures: number): Promise<void> {
  const reason = sayError(error)
  const now = Date.now()
  if (failures === 1 || now - saidAt >= sayEvery) {
    saidAt = now
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(JSON.stringify({ level: "warn", message: "search index not written", failures, reason }))
  }
  const note = sql(
    pgOf(container),
    "update search_state set failing_since = coalesce(failing_since, now()), failures = ?, last_error = ?",
    [failures, reason],
  )
  // It may be the database that is away; then there is nowhere to keep it, and the log has it.
  await note.catch(() => undefined)
}

/** Keeps and says that writing works again. */
export async function noteSuccess(container: MedusaContainer, failures: number): Promise<void> {
  await sql(pgOf(container), "update search_state set failing_since = null, failures = 0, last_error = null")
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(JSON.stringify({ level: "warn", message: "search index written again", failures }))
}
