import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  deleteFulfillmentSetsWorkflow,
  deleteShippingProfileWorkflow,
  deleteStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { pgOf, sql } from "../../lib/sql"
import { cooperativeMessages as words } from "./messages"
import { openDelivery } from "./open-delivery"
import { loadActivationStep } from "./steps/load-activation"

interface Unfinished {
  id: string
  handle: string
  name: string
}

/** One, locked, that was admitted two minutes ago or more and still has no way to deliver: whatever admitted it was cut short. At random, so that one that fails keeps none waiting. */
const find = `
  select c.id, c.handle, c.name from cooperative c
  where c.status in ('active', 'suspended') and c.deleted_at is null
    and exists (
      select from cooperative_status_change h where h.cooperative_id = c.id and h.to_status = 'active' and h.deleted_at is null
        and h.created_at < now() - interval '2 minutes')
    and not exists (
      select from cooperative_shipping_option o where o.cooperative_id = c.id and o.deleted_at is null)
  order by random() limit 1 for update of c skip locked`

/** Its stock location, linked or not yet; one that bears the same name and belongs to another cooperative stays. */
const locations = `
  select l.id from stock_location l
  where l.deleted_at is null and (
    exists (
      select from cooperative_stock_location x where x.stock_location_id = l.id and x.cooperative_id = ? and x.deleted_at is null)
    or (l.name = ? and l.created_at < now() - interval '2 minutes'
      and not exists (select from cooperative_stock_location x where x.stock_location_id = l.id and x.deleted_at is null)))`

const finishActivation = createWorkflow("finish-cooperative-activation", (id: WorkflowData<string>) => {
  const activation = loadActivationStep(id)
  return new WorkflowResponse(openDelivery.runAsStep({ input: activation }))
})

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

/** Takes away what was half made: sets and profiles bear names that are given once. */
async function clear(scope: MedusaContainer, trx: Knex.Transaction, { id, handle, name }: Unfinished): Promise<void> {
  const fulfillment = scope.resolve(Modules.FULFILLMENT)
  const sets = idsOf(await fulfillment.listFulfillmentSets({ name: words.fulfillmentSet(handle) }))
  const profiles = idsOf(await fulfillment.listShippingProfiles({ name: handle, type: "cooperative" }))
  const places = idsOf(await sql<{ id: string }>(trx, locations, [id, name]))
  if (sets.length > 0) await deleteFulfillmentSetsWorkflow(scope).run({ input: { ids: sets } })
  if (profiles.length > 0) await deleteShippingProfileWorkflow(scope).run({ input: { ids: profiles } })
  if (places.length > 0) await deleteStockLocationsWorkflow(scope).run({ input: { ids: places } })
}

/**
 * Gives a cooperative whose admission was cut short by a crash what it still lacks to sell; until then its members can list nothing. Safe in
 * several processes. One a run; what fails is told in the log and tried again. Answers its id, null for none.
 */
export async function finishActivations(scope: MedusaContainer): Promise<string | null> {
  return pgOf(scope).transaction(async (trx) => {
    const [unfinished] = await sql<Unfinished>(trx, find)
    if (!unfinished) return null
    await clear(scope, trx, unfinished)
    await finishActivation(scope).run({ input: unfinished.id })
    const line = { level: "warn", message: "admission finished after a crash", cooperative_id: unfinished.id }
    scope.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify(line))
    return unfinished.id
  })
}
