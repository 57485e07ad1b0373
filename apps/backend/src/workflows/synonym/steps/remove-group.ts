import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { synonymMessages } from "../messages"

const remove =
  "update synonym_group set deleted_at = now(), updated_at = now() where id = ? and deleted_at is null returning phrases"
const restore = "update synonym_group set deleted_at = null, updated_at = now() where id = ?"

/** Takes a group out of force; puts it back when the workflow fails. Throws NOT_FOUND. */
export const removeGroupStep = createStep(
  "remove-synonym-group",
  async (id: string, { container }) => {
    const [removed] = await sql<{ phrases: string[] }>(pgOf(container), remove, [id])
    if (!removed) throw new Refusal("not_found", synonymMessages.notFound)
    return new StepResponse(removed, id)
  },
  async (id: string | undefined, { container }) => {
    if (id) await sql(pgOf(container), restore, [id])
  },
)
