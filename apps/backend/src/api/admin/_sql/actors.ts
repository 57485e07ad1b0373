import type { AdminActor } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "./rows"

const sql = `
  select 'user:' || id as ref, coalesce(nullif(trim(concat_ws(' ', first_name, last_name)), ''), email) as label
  from "user" where id = any(?)
  union all
  select 'member:' || id, name from cooperative_member where id = any(?)`

const idsOf = (refs: readonly string[], kind: string) =>
  refs.filter((ref) => ref.startsWith(`${kind}:`)).map((ref) => ref.slice(kind.length + 1))

/** Names for stored actor references ("user:<id>", "member:<id>"); others get no label. Written as the host's own pages write names. */
export async function readActors(pg: Knex, refs: readonly string[]): Promise<(ref: string) => AdminActor> {
  const users = idsOf(refs, "user")
  const members = idsOf(refs, "member")
  const found =
    users.length + members.length === 0 ? [] : await rows<{ ref: string; label: string }>(pg, sql, [users, members])
  const labels = new Map(found.map((row) => [row.ref, row.label]))
  return (ref) => ({ ref, label: labels.get(ref) ?? null })
}
