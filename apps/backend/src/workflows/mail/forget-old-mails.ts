import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { forgetMailsSql } from "./sql/missing-mails"

/** Deletes up to 1,000 mails of more than half a year ago; answers how many. */
export async function forgetOldMails(scope: MedusaContainer): Promise<number> {
  const [row] = await sql<{ count: number }>(pgOf(scope), forgetMailsSql, [1000])
  return row?.count ?? 0
}
