import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"

export interface TaxedItem {
  id: string
  product_id: string
  product_type_id: string | null
  quantity: number
  unit_price: string | number
}

export interface TaxedDelivery {
  /** Id of the delivery's row. */
  id: string
  shipping_option_id: string
}

export interface TaxContext {
  currency_code: string
  country_code: string
  province: string | null
  customer: { id: string; email: string | null; groups: readonly string[] } | null
}

/** Tax lines by Medusa's Tax module, ready to be written. Answers rows for lines and for deliveries. */
export async function taxLineRows(
  scope: MedusaContainer,
  items: readonly TaxedItem[],
  deliveries: readonly TaxedDelivery[],
  context: TaxContext,
) {
  const tax = scope.resolve(Modules.TAX)
  const { currency_code, customer } = context
  const lines = await tax.getTaxLines(
    [
      ...items.map((item) => ({ ...item, product_type_id: item.product_type_id ?? undefined, currency_code })),
      ...deliveries.map((row) => ({
        id: row.id,
        shipping_option_id: row.shipping_option_id,
        unit_price: 0,
        currency_code,
      })),
    ],
    {
      address: { country_code: context.country_code, ...(context.province ? { province_code: context.province } : {}) },
      ...(customer
        ? { customer: { id: customer.id, email: customer.email ?? "", customer_groups: [...customer.groups] } }
        : {}),
    },
  )
  const columns = (line: (typeof lines)[number]) => ({
    description: line.name,
    tax_rate_id: line.rate_id ?? null,
    code: line.code ?? "",
    rate: line.rate ?? 0,
    provider_id: line.provider_id,
  })
  return {
    items: lines.flatMap((line) =>
      "line_item_id" in line ? [{ id: entityId("calitxl"), item_id: line.line_item_id, ...columns(line) }] : [],
    ),
    deliveries: lines.flatMap((line) =>
      "shipping_line_id" in line
        ? [{ id: entityId("casmtxl"), shipping_method_id: line.shipping_line_id, ...columns(line) }]
        : [],
    ),
  }
}
