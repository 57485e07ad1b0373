import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseField } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import type { Content } from "../content"
import { listingMessages } from "../messages"

/** Throws INVALID_DATA when another product of the cooperative uses one of the codes. Other cooperatives' codes are their own business. */
export async function refuseTakenSkus(
  trx: Knex.Transaction,
  cooperativeId: string,
  productId: string | null,
  { variants }: Content,
): Promise<void> {
  const skus = variants.flatMap(({ sku }) => (sku ? [sku.toLowerCase()] : []))
  if (skus.length === 0) return
  const taken = await sql<{ sku: string }>(
    trx,
    `select lower(coalesce(v.metadata ->> 'vendor_sku', v.sku)) as sku from cooperative_product cp
      join product p on p.id = cp.product_id and p.deleted_at is null
      join product_variant v on v.product_id = p.id and v.deleted_at is null
    where cp.cooperative_id = ? and cp.deleted_at is null and p.id <> ? and lower(coalesce(v.metadata ->> 'vendor_sku', v.sku)) = any(?)`,
    [cooperativeId, productId ?? "", skus],
  )
  const index = variants.findIndex(({ sku }) => sku && taken.some((row) => row.sku === sku.toLowerCase()))
  if (index >= 0) throw refuseField(`variants.${index}.sku`, listingMessages.skuTwice(variants[index]?.sku ?? ""))
}
