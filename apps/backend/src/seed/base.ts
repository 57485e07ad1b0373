import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ensureAdmin } from "./base/admin"
import { ensureMarket } from "./base/market"
import { ensureSalesChannel } from "./base/sales-channel"

/** Ids of what every database of the market has. */
export type Base = { region_id: string; sales_channel_id: string; publishable_key: string }

/** Makes region, tax region, sales channel, publishable key and the first administrator; run again, it changes nothing. */
export async function seedBase(container: MedusaContainer): Promise<Base> {
  const { sales_channel_id, publishable_key } = await ensureSalesChannel(container)
  const region_id = await ensureMarket(container, sales_channel_id)
  await ensureAdmin(container)
  return { region_id, sales_channel_id, publishable_key }
}

/** Entry of `medusa exec`. */
export default async function run({ container }: ExecArgs): Promise<void> {
  await seedBase(container)
}
