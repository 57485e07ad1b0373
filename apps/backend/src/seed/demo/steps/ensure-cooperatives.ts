import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { activateCooperative } from "../../../workflows/cooperative/activate-cooperative"
import { suspendCooperative } from "../../../workflows/cooperative/suspend-cooperative"
import { cooperativeInput } from "../cooperative-input"
import { cooperativeSeeds } from "../data/cooperatives"
import type { CooperativeSeed } from "../types"

/** A cooperative with what it needs to sell. */
export interface OpenCooperative {
  id: string
  seed: CooperativeSeed
  stock_location_id: string
  shipping_profile_id: string
}

/** Who decided, in history and audit. */
const ACTOR = "system"
const SUSPENDED_BECAUSE = "Chờ bổ sung giấy kiểm dịch"
/** Days before the seeding on which the alliance had checked the papers. */
const CHECKED_DAYS_AGO = 250

/** Makes the cooperatives that are missing and admits those that may sell. Answers all that were ever opened, by handle. */
export async function ensureCooperatives(container: MedusaContainer, now: Date): Promise<Map<string, OpenCooperative>> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const known = new Set((await readSeeded(container)).map((cooperative) => cooperative.handle))
  const missing = cooperativeSeeds.filter((seed) => !known.has(seed.handle))
  const checkedAt = new Date(now.getTime() - CHECKED_DAYS_AGO * 86_400_000)
  if (missing.length > 0) {
    await service.createCooperatives(missing.map((seed) => cooperativeInput(seed, checkedAt)))
  }

  await ensureOwners(service, await readSeeded(container))

  const waiting = (await readSeeded(container)).filter(
    ({ seed, status }) => status === "submitted" && seed.stage !== "submitted",
  )
  for (const { id, seed } of waiting) {
    await activateCooperative(container).run({ input: { id, actor: ACTOR } })
    if (seed.stage === "suspended") {
      await suspendCooperative(container).run({ input: { id, actor: ACTOR, reason: SUSPENDED_BECAUSE } })
    }
  }

  return new Map(
    (await readSeeded(container)).flatMap(({ id, seed, stock_location_id, shipping_profile_id }) =>
      stock_location_id && shipping_profile_id
        ? [[seed.handle, { id, seed, stock_location_id, shipping_profile_id }] as const]
        : [],
    ),
  )
}

/** Who takes the steps of a cooperative's orders: its representative, who cannot sign in. */
async function ensureOwners(
  service: CooperativeModuleService,
  seeded: readonly { id: string; seed: CooperativeSeed }[],
) {
  const known = await service.listCooperativeMembers(
    { cooperative_id: seeded.map(({ id }) => id) },
    { select: ["cooperative_id"], take: 1000 },
  )
  const owned = new Set(known.map(({ cooperative_id }) => cooperative_id))
  const missing = seeded.filter(({ id }) => !owned.has(id))
  if (missing.length === 0) return
  await service.createCooperativeMembers(
    missing.map(({ id, seed }) => ({
      name: seed.representative,
      phone: seed.phone,
      role: "owner" as const,
      cooperative_id: id,
    })),
  )
}

/** The demonstration's cooperatives that exist, with what activation gave them. */
async function readSeeded(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: ["id", "handle", "status", "stock_locations.id", "shipping_profile.id"],
    filters: { handle: cooperativeSeeds.map((seed) => seed.handle) },
  })
  return data.flatMap((row) => {
    const seed = cooperativeSeeds.find((each) => each.handle === row.handle)
    return seed
      ? [
          {
            id: row.id,
            seed,
            handle: row.handle,
            status: row.status,
            stock_location_id: row.stock_locations?.[0]?.id,
            shipping_profile_id: row.shipping_profile?.id,
          },
        ]
      : []
  })
}
