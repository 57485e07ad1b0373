import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

/** Papers are part of what staff look at: who decides about the cooperative as it was before is told that it has changed. */
export async function touchCooperative(trx: Knex.Transaction, id: string): Promise<void> {
  await sql(trx, "update cooperative set updated_at = now() where id = ?", [id])
}
