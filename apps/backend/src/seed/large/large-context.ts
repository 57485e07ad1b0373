import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface Maker {
  cooperative_id: string
  stock_location_id: string
  shipping_profile_id: string
}

export interface LargeContext {
  makers: Maker[]
  categories: Map<string, string>
  sales_channel_id: string
}

/** Who sells, where and in which group: read from what the demonstration has made. Throws when that is missing. */
export async function readLargeContext(container: MedusaContainer, salesChannelId: string): Promise<LargeContext> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const makers: { rows: Maker[] } = await pg.raw(
    `select c.id as cooperative_id, s.stock_location_id, p.shipping_profile_id
     from cooperative c
     join cooperative_stock_location s on s.cooperative_id = c.id and s.deleted_at is null
     join cooperative_shipping_profile p on p.cooperative_id = c.id and p.deleted_at is null
     where c.status = 'active' and c.deleted_at is null
     order by c.registration_code`,
  )
  if (makers.rows.length === 0) throw new Error("No cooperative sells yet: seed the demonstration first")
  const categories: { rows: { handle: string; id: string }[] } = await pg.raw(
    "select handle, id from product_category where deleted_at is null",
  )
  return {
    makers: makers.rows,
    categories: new Map(categories.rows.map((row) => [row.handle, row.id])),
    sales_channel_id: salesChannelId,
  }
}
