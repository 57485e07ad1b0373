import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../lib/sql"

const statement =
  "select default_sales_channel_id as id from store where deleted_at is null and default_sales_channel_id is not null order by created_at, id limit 1"

/** The sales channel in which the market's goods are sold, for those who ask without a publishable key; none before the base seed. */
export async function shopChannels(scope: MedusaContainer): Promise<string[]> {
  const rows = await sql<{ id: string }>(pgOf(scope), statement)
  return rows.map(({ id }) => id)
}
