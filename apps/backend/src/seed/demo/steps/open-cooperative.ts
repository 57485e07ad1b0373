import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { LOCAL_DELIVERY_PROVIDER } from "../../../modules/local-delivery/provider-id"
import type { CooperativeSeed } from "../types"

interface Opening {
  id: string
  seed: CooperativeSeed
  sales_channel_id: string
}

/** Gives a cooperative its own stock location, shipping profile and ways of delivery, and links them to it. */
export async function openCooperative(container: MedusaContainer, opening: Opening): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const stock_location_id = await openLocation(container, opening)
  const service_zone_id = await openZone(container, opening, stock_location_id)
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: opening.seed.name, type: "cooperative" }] },
  })
  const shipping_profile_id = profiles[0]?.id
  if (!shipping_profile_id) throw new Error(`No shipping profile was made for ${opening.seed.name}`)
  const kinds = opening.seed.delivery.pickup ? (["home", "pickup"] as const) : (["home"] as const)
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: kinds.map((kind) => ({
      name: kind === "home" ? "Giao tận nơi" : "Đến lấy tại hợp tác xã",
      service_zone_id,
      shipping_profile_id,
      provider_id: LOCAL_DELIVERY_PROVIDER,
      price_type: "calculated" as const,
      prices: [],
      type: { label: kind === "home" ? "Giao tận nơi" : "Đến lấy", description: opening.seed.name, code: kind },
      data: { id: kind === "home" ? "delivery" : "pickup", kind },
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
  const owner = { [COOPERATIVE_MODULE]: { cooperative_id: opening.id } }
  await link.create([
    { ...owner, [Modules.STOCK_LOCATION]: { stock_location_id } },
    { ...owner, [Modules.FULFILLMENT]: { shipping_profile_id } },
    ...options.map((option) => ({ ...owner, [Modules.FULFILLMENT]: { shipping_option_id: option.id } })),
  ])
}

async function openLocation(container: MedusaContainer, { seed, sales_channel_id }: Opening): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        { name: seed.name, address: { address_1: seed.address_line, country_code: "vn", phone: seed.phone } },
      ],
    },
  })
  const id = result[0]?.id
  if (!id) throw new Error(`No stock location was made for ${seed.name}`)
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [sales_channel_id] } })
  return id
}

/** The whole country: what a cooperative charges where is in its own table. */
async function openZone(container: MedusaContainer, { seed }: Opening, stock_location_id: string): Promise<string> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `${seed.name} (${seed.registration_code})`,
    type: "shipping",
    service_zones: [
      { name: `${seed.name} (${seed.registration_code})`, geo_zones: [{ type: "country", country_code: "vn" }] },
    ],
  })
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id } }
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id: LOCAL_DELIVERY_PROVIDER } },
  ])
  const zone = set.service_zones[0]
  if (!zone) throw new Error(`No service zone was made for ${seed.name}`)
  return zone.id
}
