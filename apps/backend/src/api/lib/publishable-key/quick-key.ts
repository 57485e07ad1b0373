import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, PUBLISHABLE_KEY_HEADER } from "@medusajs/framework/utils"
import { remember } from "../../../lib/remember"
import type { PublishableKey } from "./read-key"
import { readKey } from "./read-key"

/** A revoked key, or one that lost a sales channel, works for so long in a process that has just seen it. */
const rememberedMs = 2_000

type Check = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown

/**
 * Medusa's check of the publishable key without its two ORM queries before every store route (a tenth of a completion's processor time):
 * a key in force is remembered for two seconds. Whatever else comes, Medusa's own check refuses, in its own words.
 */
export function quickKey(medusas: Check): Check {
  const known = remember<PublishableKey | undefined>(rememberedMs)
  return async function ensurePublishableApiKey(req, res, next) {
    const token = req.get(PUBLISHABLE_KEY_HEADER)
    if (!token) return medusas(req, res, next)
    try {
      const pg = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const found = await known(token, () => readKey(pg, token))
      if (!found) return medusas(req, res, next)
      Object.assign(req, { publishable_key_context: { ...found, sales_channel_ids: [...found.sales_channel_ids] } })
    } catch (error) {
      return next(error)
    }
    next()
  }
}
