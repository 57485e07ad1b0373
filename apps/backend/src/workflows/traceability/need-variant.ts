import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { lotMessages } from "./messages"

/** Throws NOT_FOUND, at the field, unless the variant is one of the cooperative's. */
export async function needVariant(trx: Knex.Transaction, cooperativeId: string, variantId: string): Promise<void> {
  const [variant] = await sql(
    trx,
    `select 1 from product_variant v join product p on p.id = v.product_id and p.deleted_at is null
      join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
    where v.id = ? and cp.cooperative_id = ? and v.deleted_at is null`,
    [variantId, cooperativeId],
  )
  const message = lotMessages.variantNotFound
  if (!variant) throw new Refusal("not_found", message, [{ path: "variant_id", message }])
}
