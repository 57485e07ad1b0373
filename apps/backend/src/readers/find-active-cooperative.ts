import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../lib/sql"

/** Id of the active cooperative with this handle, or null. */
export async function findActiveCooperative(scope: MedusaContainer, handle: string): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    pgOf(scope),
    "select id from cooperative where handle = ? and status = 'active' and deleted_at is null",
    [handle],
  )
  return row?.id ?? null
}
