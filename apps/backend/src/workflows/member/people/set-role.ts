import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import type { MemberRole } from "../member-may"
import type { Person } from "./in-people-step"
import { withdrawLinks } from "./withdraw-links"

/** Writes another role, with its audit entry; nothing when it is the same. Links made as an owner end with being one. */
export async function setRole(trx: Knex.Transaction, by: Person, person: Person, role: MemberRole): Promise<void> {
  if (person.role === role) return
  await sql(trx, "update cooperative_member set role = ?, updated_at = now() where id = ?", [role, person.id])
  if (person.role === "owner") await withdrawLinks(trx, person.cooperative_id, person.id)
  const facts = { before: { role: person.role }, after: { role } }
  await writeAudit(trx, {
    actor: `member:${by.id}`,
    action: "member.change_role",
    entity: "cooperative_member",
    entity_id: person.id,
    ...facts,
  })
}
