import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { pgOf, sql } from "../../lib/sql"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import { deliveryOptions } from "../cooperative/delivery-options"

const find = `
  select o.service_zone_id, o.shipping_profile_id, bool_or(o.data ->> 'kind' = 'pickup') over () as has_pickup
  from cooperative_shipping_option l join shipping_option o on o.id = l.shipping_option_id and o.deleted_at is null
  where l.cooperative_id = ? and l.deleted_at is null order by o.created_at limit 1`

/** Gives an admitted cooperative the option to fetch goods, if it was opened without; whether it is offered says its delivery table. */
export async function offerPickup(scope: MedusaContainer, cooperativeId: string): Promise<void> {
  const [home] = await sql<{ service_zone_id: string; shipping_profile_id: string; has_pickup: boolean }>(
    pgOf(scope),
    find,
    [cooperativeId],
  )
  if (!home || home.has_pickup) return
  const { service_zone_id, shipping_profile_id } = home
  const [, pickup] = deliveryOptions({ service_zone_id, shipping_profile_id, pickup: true })
  if (!pickup) return
  const { result } = await createShippingOptionsWorkflow(scope).run({ input: [pickup] })
  await scope.resolve(ContainerRegistrationKeys.LINK).create(
    result.map(({ id }) => ({
      [COOPERATIVE_MODULE]: { cooperative_id: cooperativeId },
      [Modules.FULFILLMENT]: { shipping_option_id: id },
    })),
  )
}
