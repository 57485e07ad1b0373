import type { AdminCertificate } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { where } from "../../_sql/where"
import { selectCertificates } from "./certificate-row"

/** One certificate of any status; null when there is none. */
export async function readCertificate(pg: Knex, id: string): Promise<AdminCertificate | null> {
  const [row] = await selectCertificates(pg, where(["ce.deleted_at is null"], ["ce.id = ?", id]), {
    limit: 1,
    offset: 0,
  })
  return row ?? null
}
