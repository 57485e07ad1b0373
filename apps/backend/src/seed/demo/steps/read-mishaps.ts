import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MishapSeed } from "../data/mishaps"

/** The good of an order with which something happens: its line, and what. */
export interface Mishap {
  line_id: string
  what: MishapSeed
}

/** Finds the lines that a purchase's mishaps are about, by order. Throws when a title was not bought. */
export async function readMishaps(
  scope: MedusaContainer,
  groupId: string,
  seeds: readonly MishapSeed[],
): Promise<Map<string, Mishap[]>> {
  const byOrder = new Map<string, Mishap[]>()
  if (seeds.length === 0) return byOrder
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found: { rows: { order_id: string; line_id: string; title: string }[] } = await pg.raw(
    `select oi.order_id, li.id as line_id, li.title from order_group_order l
     join order_item oi on oi.order_id = l.order_id and oi.version = 1 join order_line_item li on li.id = oi.item_id
     where l.order_group_id = ? and l.deleted_at is null`,
    [groupId],
  )
  for (const what of seeds) {
    const line = found.rows.find(({ title }) => title === what.title)
    if (!line) throw new Error(`"${what.title}" was not bought in ${groupId}`)
    const others = byOrder.get(line.order_id) ?? []
    byOrder.set(line.order_id, [...others, { line_id: line.line_id, what }])
  }
  return byOrder
}
