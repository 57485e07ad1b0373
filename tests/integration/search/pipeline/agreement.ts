import type { Pool } from "pg"
import type { IndexReader } from "./index-reader.js"

type Line = { id: string; title: string; price: number }

const byId = (a: Line, b: Line) => (a.id < b.id ? -1 : 1)

/** What shoppers should find, straight from the database: published products, with title and plain price. */
export async function wanted(pool: Pool): Promise<Line[]> {
  const { rows } = await pool.query<Line>(
    `select p.id, p.title, pr.amount::int as price from product p
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
     join price pr on pr.price_set_id = s.price_set_id and pr.price_list_id is null and pr.deleted_at is null
     where p.status = 'published' and p.deleted_at is null`,
  )
  return rows.sort(byId)
}

/** The same from the index. */
export async function stored(index: IndexReader): Promise<Line[]> {
  const documents = await index.all()
  return documents.map(({ id, title, price }) => ({ id, title, price })).sort(byId)
}
