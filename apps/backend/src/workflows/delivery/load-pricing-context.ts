import type { DeliveryTable } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDeliveryContext } from "../../modules/local-delivery/pricing-context"

interface TableRow {
  stock_location_id: string
  commune_code: string
  delivery: DeliveryTable
}

const tables = `
  select l.stock_location_id, c.commune_code, c.delivery
  from cooperative c join cooperative_stock_location l on l.cooperative_id = c.id and l.deleted_at is null
  where c.deleted_at is null and (?::text[] is null or c.id in (
    select cooperative_id from cooperative_shipping_option where shipping_option_id = any(?::text[]) and deleted_at is null))`

const discounts = `
  select a.item_id, sum(a.amount)::float8 as amount
  from cart_line_item_adjustment a join cart_line_item i on i.id = a.item_id and i.deleted_at is null
  where i.cart_id = ? and a.deleted_at is null group by a.item_id`

/** Tables of the cooperatives whose options are asked for (all without a list) and the cart's discounts, for the delivery provider. */
export async function loadPricingContext(
  container: MedusaContainer,
  cartId: string,
  optionIds: string[] | null,
): Promise<{ local_delivery: LocalDeliveryContext }> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [tableRows, discountRows] = await Promise.all([
    pg.raw<{ rows: TableRow[] }>(tables, [optionIds, optionIds]),
    pg.raw<{ rows: { item_id: string; amount: number }[] }>(discounts, [cartId]),
  ])
  return {
    local_delivery: {
      tables: Object.fromEntries(
        tableRows.rows.map((row) => [row.stock_location_id, { commune_code: row.commune_code, table: row.delivery }]),
      ),
      discounts: Object.fromEntries(discountRows.rows.map((row) => [row.item_id, row.amount])),
    },
  }
}
