import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { listingMessages as words } from "./messages"
import { priceChanges } from "./price-changes"
import { type Listing, readListings } from "./sql/read-listings"
import { type NewPrice, setPrices } from "./sql/set-prices"

export interface SetManyPrices {
  cooperative_id: string
  /** "member:<id>". */
  actor: string
  /** Of any of the cooperative's goods; the last word about a pack counts. At most a few hundred at once. */
  prices: readonly NewPrice[]
}

const productsSql = `select v.id as variant_id, p.id from product_variant v join product p on p.id = v.product_id and p.deleted_at is null
  join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
where v.id = any(?) and v.deleted_at is null and cp.cooperative_id = ?`

/**
 * Prices of packs of many products, at once also on sale, inside a transaction of the caller's: what an import writes. Answers how many
 * changed. Throws, before anything is written, NOT_FOUND for a pack that is not the cooperative's, NOT_ALLOWED for one of an archived product.
 */
export async function setManyPricesIn(trx: Knex.Transaction, input: SetManyPrices): Promise<number> {
  const last = [...new Map(input.prices.map((price) => [price.variant_id, price])).values()]
  const rows = await sql<{ variant_id: string; id: string }>(trx, productsSql, [
    last.map(({ variant_id }) => variant_id),
    input.cooperative_id,
  ])
  if (rows.length < last.length) throw new Refusal("not_found", words.variantNotFound)
  const ids = [...new Set(rows.map(({ id }) => id))].sort()
  await sql(trx, "select id from product where id = any(?) order by id for update", [ids])
  const listings = await readListings(trx, input.cooperative_id, ids)
  if (listings.some(({ state }) => state === "archived")) throw new Refusal("not_allowed", words.archivedStays)
  const changed = changedOf(listings, last)
  await setPrices(trx, changed)
  await record(trx, input, listings, changed)
  return changed.length
}

const changedOf = (listings: readonly Listing[], prices: readonly NewPrice[]): NewPrice[] => {
  const now = new Map(listings.flatMap(({ content }) => content.variants.map(({ id, price }) => [id, price])))
  return prices.filter(({ variant_id, price }) => now.get(variant_id) !== price)
}

/** New versions and audit entries, so that who edits one of them at the same time hears of it. */
async function record(
  trx: Knex.Transaction,
  { actor }: SetManyPrices,
  listings: readonly Listing[],
  changed: readonly NewPrice[],
): Promise<void> {
  const entries = listings.flatMap(({ id, content }) => {
    const changes = priceChanges(content, changed)
    return changes.length > 0 ? [{ id: entityId("audit"), product_id: id, after: { changes } }] : []
  })
  if (entries.length === 0) return
  await sql(
    trx,
    `with w as (select * from json_to_recordset(?::json) as w(id text, product_id text, after jsonb)),
    moment as (update product p set updated_at = clock_timestamp() from w where p.id = w.product_id returning p.id, p.updated_at)
    insert into audit_entry (id, actor, action, entity, entity_id, after, created_at, updated_at)
    select w.id, ?::text, 'product.prices', 'product', w.product_id, w.after, m.updated_at, m.updated_at from w join moment m on m.id = w.product_id`,
    [JSON.stringify(entries), actor],
  )
}
