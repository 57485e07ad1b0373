import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderSeeds } from "../data/orders"
import { advanceOrder } from "./advance-order"
import { backdateOrders } from "./backdate-orders"
import { cutLine } from "./cut-line"
import { type OrderDeps, placeOrder } from "./place-order"
import { readMishaps } from "./read-mishaps"
import { settleMishap } from "./settle-mishap"

interface GroupOrder {
  id: string
  actor: string
  number: number
}

/** Makes the purchases of the demonstration if there are none, oldest first, and takes their parcels to their states. */
export async function ensureOrders(
  container: MedusaContainer,
  deps: OrderDeps,
  now: Date,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const placed: { rows: { placed: number }[] } = await pg.raw("select count(*)::int as placed from order_group")
  const already = placed.rows[0]?.placed ?? 0
  const oldestFirst = [...orderSeeds].reverse().slice(already)
  for (const [index, seed] of oldestFirst.entries()) {
    const placedAt = new Date(now.getTime() - seed.hours_ago * 3_600_000)
    const groupId = await placeOrder(container, seed, deps)
    const orders = await ordersOf(container, groupId)
    const mishaps = await readMishaps(container, groupId, seed.mishaps ?? [])
    for (const [position, order] of orders.entries()) {
      const state = seed.states[position] ?? seed.states.at(-1) ?? "placed"
      const ofOrder = mishaps.get(order.id) ?? []
      for (const mishap of ofOrder) await cutLine(container, order, mishap)
      await advanceOrder(container, order, state)
      for (const mishap of ofOrder) await settleMishap(container, order, mishap)
    }
    await backdateOrders(container, groupId, placedAt)
    progress(index + 1, oldestFirst.length)
  }
}

async function ordersOf(container: MedusaContainer, groupId: string): Promise<GroupOrder[]> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found: { rows: GroupOrder[] } = await pg.raw(
    `select o.id, o.display_id as number, coalesce('member:' || (
       select m.id from cooperative_member m where m.cooperative_id = p.cooperative_id and m.deleted_at is null order by m.id limit 1
     ), 'system') as actor
     from parcel p join "order" o on o.id = p.order_id
     where p.order_group_id = ? and p.deleted_at is null
     order by o.display_id`,
    [groupId],
  )
  return found.rows
}
