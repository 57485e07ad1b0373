import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import { freeRejected } from "./free-rejected"
import type { MemberRole } from "./member-may"

interface NewMember {
  name: string
  /** E.164 */
  phone: string
  email: string | null
  role: MemberRole
  cooperative_id: string
  auth_identity_id: string
}

const insert = `
  insert into cooperative_member (id, name, phone, email, role, cooperative_id, auth_identity_id) values (?, ?, ?, ?, ?, ?, ?)`

/** Writes a member who can sign in; answers their id. */
export async function insertMember(trx: Knex.Transaction, member: NewMember): Promise<string> {
  const id = entityId("coopmem")
  const { name, phone, email, role, cooperative_id, auth_identity_id } = member
  await freeRejected(trx, member)
  await sql(trx, insert, [id, name, phone, email, role, cooperative_id, auth_identity_id])
  return id
}
