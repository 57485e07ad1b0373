import { setTimeout as sleep } from "node:timers/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { config } from "../../../config/env"

/** The shop takes at most this many tags in one message. */
const MOST_TAGS = 200
/** Pauses before the second and third try, in milliseconds. */
const PAUSES = [250, 1_500]
const TIMEOUT_MS = 3_000

async function post(tags: string[], secret: string): Promise<boolean> {
  const answer = await fetch(`${config.SHOP_INTERNAL_URL ?? config.SHOP_URL}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-revalidate-secret": secret },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  return answer?.ok ?? false
}

async function postWithRetry(tags: string[], secret: string): Promise<boolean> {
  if (await post(tags, secret)) return true
  for (const pause of PAUSES) {
    await sleep(pause)
    if (await post(tags, secret)) return true
  }
  return false
}

/** Tells the shop which cached pages are stale. Never fails: a shop that is away forgets its lists when it comes back. */
export const postTagsStep = createStep("post-shop-tags", async (tags: string[], { container }) => {
  const secret = config.REVALIDATE_SECRET
  if (!secret) return new StepResponse({ delivered: false })
  let delivered = true
  for (let start = 0; start < tags.length; start += MOST_TAGS)
    delivered = (await postWithRetry(tags.slice(start, start + MOST_TAGS), secret)) && delivered
  if (!delivered)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Shop not told of ${tags.length} changes: it is away`)
  return new StepResponse({ delivered })
})
