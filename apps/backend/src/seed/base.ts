import { writeFileSync } from "node:fs"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { config } from "../config/env"
import { buildFirstIndex } from "../search/worker/build-first-index"
import { ensureAdmin } from "./base/admin"
import { ensureMarket } from "./base/market"
import { ensureSalesChannel } from "./base/sales-channel"
import { ensureSynonyms } from "./base/synonyms"

/** Ids of what every database of the market has. */
export type Base = { region_id: string; sales_channel_id: string; publishable_key: string }

/** Makes region, tax region, sales channel, publishable key, the first administrator and the first synonyms; run again, it changes nothing. */
export async function seedBase(container: MedusaContainer): Promise<Base> {
  const { sales_channel_id, publishable_key } = await ensureSalesChannel(container)
  const region_id = await ensureMarket(container, sales_channel_id)
  await ensureAdmin(container)
  await ensureSynonyms(container)
  return { region_id, sales_channel_id, publishable_key }
}

/** Entry of `medusa exec`. Has the first search index built, and leaves the shop's key in PUBLISHABLE_KEY_FILE, for a shop that starts on another machine. */
export default async function run({ container }: ExecArgs): Promise<void> {
  const { publishable_key } = await seedBase(container)
  await buildFirstIndex(container)
  if (config.PUBLISHABLE_KEY_FILE) writeFileSync(config.PUBLISHABLE_KEY_FILE, publishable_key)
}
