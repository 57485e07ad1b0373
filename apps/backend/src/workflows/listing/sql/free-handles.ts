import { slugify } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

const LONGEST = 100
/** Letters of an id that make a taken address unlike the others. */
const TAIL = 6

/** Addresses in the shop for new products: their titles, with the end of their id where that is taken. */
export async function freeHandles(
  trx: Knex.Transaction,
  products: readonly { id: string; title: string }[],
): Promise<Map<string, string>> {
  const plain = products.map(({ id, title }) => ({
    id,
    slug: slugify(title).slice(0, LONGEST).replace(/-+$/, "") || "hang",
  }))
  const rows = await sql<{ handle: string }>(
    trx,
    "select handle from product where handle = any(?) and deleted_at is null and not id = any(?)",
    [plain.map(({ slug }) => slug), products.map(({ id }) => id)],
  )
  const taken = new Set(rows.map(({ handle }) => handle))
  return new Map(
    plain.map(({ id, slug }) => {
      const handle = taken.has(slug) ? `${slug}-${id.slice(-TAIL).toLowerCase()}` : slug
      taken.add(handle)
      return [id, handle]
    }),
  )
}
