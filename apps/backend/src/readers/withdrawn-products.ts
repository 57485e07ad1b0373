import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../lib/sql"

const withdrawn = `select l.product_id as id from cooperative c join cooperative_product l on l.cooperative_id = c.id and l.deleted_at is null
  where (c.status <> 'active' or c.deleted_at is not null)`

/** Ids of products whose cooperative may not sell, for Medusa's own listing routes. */
export async function withdrawnProducts(scope: MedusaContainer): Promise<string[]> {
  const rows = await sql<{ id: string }>(pgOf(scope), `${withdrawn} order by 1`)
  return rows.map((row) => row.id)
}

/** Whether the cooperative of a product, or of the product of a variant, may not sell. */
export async function isWithdrawn(scope: MedusaContainer, productOrVariantId: string): Promise<boolean> {
  const rows = await sql<{ id: string }>(
    pgOf(scope),
    `${withdrawn} and l.product_id in (select ?::text union all select product_id from product_variant where id = ?) limit 1`,
    [productOrVariantId, productOrVariantId],
  )
  return rows.length > 0
}
