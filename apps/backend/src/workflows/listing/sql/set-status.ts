import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

type Status = "draft" | "proposed" | "published" | "rejected"

/** Medusa's status of a product, and what it was before it was archived (null: it is not). */
export async function setStatus(
  trx: Knex.Transaction,
  productId: string,
  status: Status,
  archivedFrom: Status | null = null,
): Promise<void> {
  await sql(
    trx,
    `update product set status = ?, metadata = (coalesce(metadata, '{}') - 'archived') ||
      case when ?::text is null then '{}'::jsonb else jsonb_build_object('archived', jsonb_build_object('from', ?::text, 'at', now())) end
    where id = ?`,
    [status, archivedFrom, archivedFrom, productId],
  )
}
