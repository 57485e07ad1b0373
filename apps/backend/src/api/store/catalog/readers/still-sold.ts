import type { MedusaContainer } from "@medusajs/framework/types"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { namedSql, pgOf } from "../../../../lib/sql"

const statement = `
select p.id from product p
join cooperative_product l on l.product_id = p.id and l.deleted_at is null
join cooperative c on c.id = l.cooperative_id and c.status = 'active' and c.deleted_at is null
where p.id = any(?) and p.status = 'published' and p.deleted_at is null and ${soldInChannels("p")}`

/** Leaves out what was found but may not be shown any more: the index follows the database by seconds, or later while its worker is away. */
export async function stillSold<Found extends { id: string }>(
  scope: MedusaContainer,
  found: Found[],
  channels: string[],
): Promise<Found[]> {
  if (found.length === 0) return found
  const rows = await namedSql<{ id: string }>(pgOf(scope), "still_sold", statement, [
    found.map(({ id }) => id),
    channels,
  ])
  const sold = new Set(rows.map((row) => row.id))
  return found.filter(({ id }) => sold.has(id))
}
