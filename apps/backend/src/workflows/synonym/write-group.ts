import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { Refusal, refuseField } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { synonymMessages } from "./messages"
import { type Phrase, phraseKey } from "./read-phrases"

/** Providers read no more than this. */
const mostGroups = 2_000

export interface StoredGroup {
  id: string
  phrases: string[]
  updated_by: string | null
}

/** Two people who add the same phrase at once take turns. */
const takeTurns = "select pg_advisory_xact_lock(hashtext('synonym_group'))"
const readAll = "select id, phrases, updated_by from synonym_group where deleted_at is null order by id"
const insert = "insert into synonym_group (id, phrases, updated_by) values (?, ?, ?)"
const update = "update synonym_group set phrases = ?, updated_by = ?, updated_at = now() where id = ?"

/** Refuses a phrase that another group holds. */
function refuseElsewhere(phrases: readonly Phrase[], others: readonly StoredGroup[]): void {
  for (const { text, key } of phrases) {
    const group = others.find((other) => other.phrases.some((phrase) => phraseKey(phrase) === key))
    if (group) throw refuseField("phrases", synonymMessages.elsewhere(text, group.phrases.join(", ")))
  }
}

/** Writes a group, a new one without id; answers it as it was before (null) and is now. Throws NOT_FOUND and INVALID_DATA. */
export function writeGroup(
  pg: Knex,
  input: { id: string | null; phrases: readonly Phrase[]; actor: string },
): Promise<{ before: StoredGroup | null; after: StoredGroup }> {
  return pg.transaction(async (trx) => {
    await sql(trx, takeTurns)
    const groups = await sql<StoredGroup>(trx, readAll)
    const before = groups.find(({ id }) => id === input.id) ?? null
    if (input.id !== null && !before) throw new Refusal("not_found", synonymMessages.notFound)
    if (!before && groups.length >= mostGroups) throw new Refusal("not_allowed", synonymMessages.full(mostGroups))
    refuseElsewhere(
      input.phrases,
      groups.filter(({ id }) => id !== input.id),
    )
    const phrases = input.phrases.map(({ text }) => text)
    const id = before?.id ?? generateEntityId(undefined, "syn")
    await sql(trx, before ? update : insert, before ? [phrases, input.actor, id] : [id, phrases, input.actor])
    return { before, after: { id, phrases, updated_by: input.actor } }
  })
}
