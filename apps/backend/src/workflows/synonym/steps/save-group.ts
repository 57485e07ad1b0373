import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgOf, sql } from "../../../lib/sql"
import { readPhrases } from "../read-phrases"
import { type StoredGroup, writeGroup } from "../write-group"

export interface SaveGroup {
  /** Null for a new group. */
  id: string | null
  phrases: string[]
  /** "user:<id>". */
  actor: string
}

const restore = "update synonym_group set phrases = ?, updated_by = ?, updated_at = now() where id = ?"
const drop = "update synonym_group set deleted_at = now(), updated_at = now() where id = ?"

/** Checks and writes a group; puts back what was there when the workflow fails. */
export const saveGroupStep = createStep(
  "save-synonym-group",
  async (input: SaveGroup, { container }) => {
    const phrases = readPhrases(input.phrases)
    const written = await writeGroup(pgOf(container), { ...input, phrases })
    return new StepResponse(written, written)
  },
  async (written: { before: StoredGroup | null; after: StoredGroup } | undefined, { container }) => {
    if (!written) return
    const { before, after } = written
    const pg = pgOf(container)
    await (before ? sql(pg, restore, [before.phrases, before.updated_by, after.id]) : sql(pg, drop, [after.id]))
  },
)
