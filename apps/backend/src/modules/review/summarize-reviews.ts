import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

/** What buyers said of one product: how many published reviews it has and their mean, 1–5. */
export interface ReviewSummary {
  count: number
  average: number
}

const text = `
  select product_id, count(*)::int as count, avg(stars)::float8 as average from review
  where product_id = any(?) and state = 'published' and deleted_at is null group by product_id`

/** Published reviews of many products in one statement; products without any are absent. */
export async function summarizeReviews(pg: Knex, productIds: readonly string[]): Promise<Map<string, ReviewSummary>> {
  if (productIds.length === 0) return new Map()
  const rows = await sql<ReviewSummary & { product_id: string }>(pg, text, [[...productIds]])
  return new Map(rows.map(({ product_id, count, average }) => [product_id, { count, average }]))
}
