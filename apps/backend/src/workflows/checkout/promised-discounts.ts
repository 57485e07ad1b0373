import type { ComputeActionContext, MedusaContainer } from "@medusajs/framework/types"
import { ComputedActions, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export interface PromisedDiscount {
  /** Id of the line or delivery. */
  owner_id: string
  code: string
  /** As Medusa stores it: without tax unless the promotion is tax-inclusive, đồng with fractions. */
  amount: number
}

/** What Medusa's own update-cart-promotions reads of a cart before it asks the Promotion module, as far as rules can ask for it. */
const fields = [
  "id,email,currency_code,subtotal,original_item_total,item_total,total,original_item_subtotal,item_subtotal,shipping_subtotal,region_id,metadata",
  "sales_channel_id,region.*,items.*,items.product.id,items.product.collection_id,items.product.categories.id,items.product.tags.id",
  "items.product.type_id,items.variant.id,items.adjustments.*,items.tax_lines.*,shipping_address.*,shipping_methods.*",
  "shipping_methods.adjustments.*,shipping_methods.tax_lines.*,shipping_methods.shipping_option.shipping_option_type_id",
  "shipping_methods.shipping_option.shipping_profile_id,customer.*,customer.groups.*",
]
  .join(",")
  .split(",")

/** What the codes of a cart give it now by Medusa's Promotion module; nothing is written. */
export async function promisedDiscounts(
  scope: MedusaContainer,
  cartId: string,
  codes: string[],
): Promise<PromisedDiscount[]> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields, filters: { id: cartId } })
  const [cart] = data
  if (!cart) return []
  const actions = await scope.resolve(Modules.PROMOTION).computeActions(codes, asContext(cart))
  return actions.flatMap((action): PromisedDiscount[] => {
    if (action.action === ComputedActions.ADD_ITEM_ADJUSTMENT)
      return [{ owner_id: action.item_id, code: action.code, amount: Number(action.amount) }]
    if (action.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT)
      return [{ owner_id: action.shipping_method_id, code: action.code, amount: Number(action.amount) }]
    return []
  })
}

/** Medusa's own workflow hands the graph's cart to the Promotion module as it is. */
const asContext = (cart: object) => cart as ComputeActionContext
