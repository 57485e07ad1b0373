import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseField } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import type { Content } from "../content"
import { listingMessages } from "../messages"

/** Members who use the same code at once take turns; other cooperatives do not wait. */
const takeTurns = "select pg_advisory_xact_lock(hashtext('vendor_sku'), hashtext(?))"

const takenSql = `select lower(coalesce(v.metadata ->> 'vendor_sku', v.sku)) as sku from cooperative_product cp
  join product p on p.id = cp.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null
where cp.cooperative_id = ? and cp.deleted_at is null and p.id <> ? and lower(coalesce(v.metadata ->> 'vendor_sku', v.sku)) = any(?)`

/**
 * Throws INVALID_DATA when another product of the cooperative, or another one of the same batch, uses one of the codes; the path begins with
 * "items.<index>." in a batch. Other cooperatives' codes are their own business.
 */
export async function refuseTakenSkus(
  trx: Knex.Transaction,
  cooperativeId: string,
  productId: string | null,
  contents: readonly Content[],
): Promise<void> {
  const used = contents.flatMap(({ variants }, item) =>
    variants.flatMap(({ sku }, variant) => (sku ? [{ sku, key: sku.toLowerCase(), item, variant }] : [])),
  )
  if (used.length === 0) return
  await sql(trx, takeTurns, [cooperativeId])
  const keys = used.map(({ key }) => key)
  const rows = await sql<{ sku: string }>(trx, takenSql, [cooperativeId, productId ?? "", keys])
  const taken = new Set(rows.map(({ sku }) => sku))
  for (const { sku, key, item, variant } of used) {
    const path = `${contents.length > 1 ? `items.${item}.` : ""}variants.${variant}.sku`
    if (taken.has(key)) throw refuseField(path, listingMessages.skuTwice(sku))
    taken.add(key)
  }
}
