import type { ProductDetail } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findRecord } from "./find-record"
import { readMaker } from "./read-maker"

/** A product page's data: the indexed record with its cooperative; null when shoppers of these sales channels may not see it. */
export async function readProduct(
  scope: MedusaContainer,
  handle: string,
  channels: string[],
): Promise<ProductDetail | null> {
  const record = await findRecord(scope, { handle }, channels)
  if (!record) return null
  const { cooperative_id, ...product } = record
  const cooperative = await readMaker(scope, cooperative_id, channels)
  return cooperative && { ...product, cooperative }
}
