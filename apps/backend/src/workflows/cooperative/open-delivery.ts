import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import { LOCAL_DELIVERY_PROVIDER } from "../../modules/local-delivery/provider-id"
import { deliveryOptions } from "./delivery-options"
import { cooperativeMessages as words } from "./messages"

export interface OpenDelivery {
  id: string
  handle: string
  name: string
  address: { address_1: string; country_code: string }
  pickup: boolean
  sales_channel_id: string
}

/** Gives a cooperative its stock location, fulfillment set, service zone, shipping profile and shipping options, all linked. */
export const openDelivery = createWorkflow("open-cooperative-delivery", (input: WorkflowData<OpenDelivery>) => {
  const location = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { name, address } }) => ({ locations: [{ name, address }] })),
  })
  const sets = createFulfillmentSets(
    transform({ input }, ({ input: { handle } }) => [{ name: words.fulfillmentSet(handle), type: "shipping" }]),
  )
  createRemoteLinkStep(
    transform({ input, location, sets }, ({ input, location: [at], sets: [set] }): LinkDefinition[] => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: at?.id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set?.id },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: at?.id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: LOCAL_DELIVERY_PROVIDER },
      },
      {
        [Modules.SALES_CHANNEL]: { sales_channel_id: input.sales_channel_id },
        [Modules.STOCK_LOCATION]: { stock_location_id: at?.id },
      },
      {
        [COOPERATIVE_MODULE]: { cooperative_id: input.id },
        [Modules.STOCK_LOCATION]: { stock_location_id: at?.id },
      },
    ]),
  ).config({ name: "link-stock-location" })
  const zones = createServiceZonesWorkflow.runAsStep({
    input: transform({ input, sets }, ({ input: { handle }, sets: [set] }) => ({
      data: [
        {
          name: words.serviceZone(handle),
          fulfillment_set_id: set?.id ?? "",
          geo_zones: [{ type: "country" as const, country_code: "vn" }],
        },
      ],
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ input }, ({ input: { handle } }) => ({ data: [{ name: handle, type: "cooperative" }] })),
  })
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, zones, profiles }, ({ input: { pickup }, zones: [zone], profiles: [profile] }) =>
      deliveryOptions({ service_zone_id: zone?.id ?? "", shipping_profile_id: profile?.id ?? "", pickup }),
    ),
  })
  createRemoteLinkStep(
    transform({ input, profiles, options }, ({ input: { id }, profiles: [profile], options }): LinkDefinition[] => [
      {
        [COOPERATIVE_MODULE]: { cooperative_id: id },
        [Modules.FULFILLMENT]: { shipping_profile_id: profile?.id },
      },
      ...options.map((option) => ({
        [COOPERATIVE_MODULE]: { cooperative_id: id },
        [Modules.FULFILLMENT]: { shipping_option_id: option.id },
      })),
    ]),
  ).config({ name: "link-delivery" })
  return new WorkflowResponse(
    transform({ location, profiles, options }, ({ location: [at], profiles: [profile], options }) => ({
      stock_location_id: at?.id ?? "",
      shipping_profile_id: profile?.id ?? "",
      shipping_option_ids: options.map((option) => option.id),
    })),
  )
})
