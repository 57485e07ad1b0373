import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { cooperativeInput } from "../cooperative-input"
import { cooperativeSeeds } from "../data/cooperatives"
import type { CooperativeSeed } from "../types"
import { openCooperative } from "./open-cooperative"

/** A cooperative with what it needs to sell. */
export interface OpenCooperative {
  id: string
  seed: CooperativeSeed
  stock_location_id: string
  shipping_profile_id: string
}

/** Makes the cooperatives that are missing and opens those that may sell. Answers the open ones by handle. */
export async function ensureCooperatives(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<Map<string, OpenCooperative>> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const known = new Set(
    (await service.listCooperatives({}, { select: ["handle"], take: 1000 })).map((each) => each.handle),
  )
  const missing = cooperativeSeeds.filter((seed) => !known.has(seed.handle))
  if (missing.length > 0) await service.createCooperatives(missing.map(cooperativeInput))

  for (const cooperative of await readCooperatives(container)) {
    const seed = cooperativeSeeds.find((each) => each.handle === cooperative.handle)
    if (seed && seed.stage !== "submitted" && !cooperative.stock_location_id) {
      await openCooperative(container, { id: cooperative.id, seed, sales_channel_id: salesChannelId })
    }
  }
  return new Map(
    (await readCooperatives(container)).flatMap((cooperative) => {
      const seed = cooperativeSeeds.find((each) => each.handle === cooperative.handle)
      const { id, stock_location_id, shipping_profile_id } = cooperative
      return seed && stock_location_id && shipping_profile_id
        ? [[seed.handle, { id, seed, stock_location_id, shipping_profile_id }] as const]
        : []
    }),
  )
}

async function readCooperatives(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: ["id", "handle", "stock_locations.id", "shipping_profile.id"],
    filters: { handle: cooperativeSeeds.map((seed) => seed.handle) },
  })
  return data.map((row) => ({
    id: row.id,
    handle: row.handle,
    stock_location_id: row.stock_locations?.[0]?.id,
    shipping_profile_id: row.shipping_profile?.id,
  }))
}
