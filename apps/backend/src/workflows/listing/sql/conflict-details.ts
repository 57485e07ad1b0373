import type { ErrorBody, FieldChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { listingMessages } from "../messages"

interface Row {
  name: string | null
  at: Date
  changes: FieldChange[] | null
}

/** Letters of a long text that are shown in a sentence. */
const SHOWN = 120
const short = (text: string | null) => (text && text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** What others did to a product since a version, one sentence a field, the latest of each. */
export async function conflictDetails(
  trx: Knex.Transaction,
  productId: string,
  version: string,
): Promise<NonNullable<ErrorBody["details"]>> {
  const since = Number.isNaN(Date.parse(version)) ? new Date(0).toISOString() : version
  const rows = await sql<Row>(
    trx,
    `select m.name, a.created_at as at, a.after -> 'changes' as changes from audit_entry a
      left join cooperative_member m on 'member:' || m.id = a.actor
    where a.entity = 'product' and a.entity_id = ? and a.created_at > ?::timestamptz order by a.created_at desc limit 20`,
    [productId, since],
  )
  const byField = new Map<string, string>()
  for (const { name, at, changes } of rows)
    for (const { field, before, after } of changes ?? [])
      if (!byField.has(field))
        byField.set(field, listingMessages.fieldChanged(name, at.toISOString(), field, short(before), short(after)))
  return [...byField].map(([path, message]) => ({ path, message }))
}
